// The project's own rules for oxlint: who may import whom, and how files are named.
import path from 'node:path';
import { refuseImport } from './check-import.mjs';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
const bucketNames = /^(utils?|helpers?|types?|misc|common|constants)\.[cm]?tsx?$/;
const entryFile = 'src/main/index.ts';

/** The linter runs in the project's folder. */
const inProject = (context) => path.relative(context.cwd, context.filename).split(path.sep).join('/');

const boundaries = {
  create(context) {
    const file = inProject(context);
    if (!file.startsWith('src/')) return {};
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const message = refuseImport({ file, specifier, typeOnly: isTypeOnly(node) });
      if (message) context.report({ node: node.source, message: `${message} (see docs/architecture.md)` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: (node) => check({ source: node.source ?? node.argument?.literal ?? node.argument, importKind: 'type' }),
    };
  },
};

function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const named = node.specifiers ?? [];
  return named.length > 0 && named.every((specifier) => specifier.importKind === 'type' || specifier.exportKind === 'type');
}

const fileNames = {
  create(context) {
    const file = inProject(context);
    const name = path.posix.basename(file);
    return {
      Program(node) {
        if (!kebabCase.test(name)) context.report({ node, message: `${name}: file names are kebab-case` });
        if (bucketNames.test(name)) context.report({ node, message: `${name}: name the file after what it exports` });
        if (/^index\.[cm]?tsx?$/.test(name) && file !== entryFile)
          context.report({ node, message: `${file}: no barrels, import the file itself` });
      },
    };
  },
};

const wordProps =
  /^(label|title|placeholder|alt|description|message|nothingFoundMessage|aria-(label|description|placeholder|roledescription|valuetext))$/;

/** Words that people read come from resources/locales, also in attributes; oxlint's own rule sees only children. */
const wordsInProps = {
  create: (context) => ({
    JSXAttribute(node) {
      const value = node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
      const text = value?.type === 'TemplateLiteral' ? value.quasis.map((quasi) => quasi.value.raw).join('') : value?.value;
      if (wordProps.test(attributeName(node.name)) && typeof text === 'string' && /\p{L}/u.test(text)) {
        context.report({ node: value, message: `"${text}": words come from resources/locales` });
      }
    },
  }),
};

const attributeName = (name) => (name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name);

export default {
  meta: { name: 'tailorbird' },
  rules: { boundaries, 'file-names': fileNames, 'words-in-props': wordsInProps },
};
