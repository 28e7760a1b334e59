const flags = new Set(['--force', '--debug']);

/**
 * Reads the arguments with which electron-builder calls fpm for a .deb.
 * @param {readonly string[]} args
 * @returns `fields` of the control file, maintainer `scripts` by name, `content` as source and destination, `output`
 */
export function readFpmArguments(args) {
  const { values, content } = splitArguments(args);
  const one = (name) => values[name]?.[0];
  if (one('-t') !== 'deb') throw new Error(`only deb packages can be made, not ${one('-t')}`);
  const required = (name) => one(name) ?? fail(name);
  return {
    name: required('--name'),
    url: one('--url') ?? '',
    license: one('--license') ?? '',
    output: required('--package'),
    fields: {
      Package: required('--name'),
      Version: required('--version'),
      Architecture: required('--architecture'),
      Maintainer: required('--maintainer'),
      Section: one('--category'),
      Priority: one('--deb-priority') ?? 'optional',
      Homepage: one('--url'),
      Depends: values['-d']?.join(', '),
      Recommends: values['--deb-recommends']?.join(', '),
      Description: description(required('--description')),
    },
    scripts: Object.fromEntries(
      [
        ['postinst', one('--after-install')],
        ['postrm', one('--after-remove')],
      ].filter(([, file]) => file !== undefined),
    ),
    content,
  };
}

function splitArguments(args) {
  const values = {};
  const content = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (flags.has(argument)) continue;
    if (argument.startsWith('-')) (values[argument] ??= []).push(args[(index += 1)]);
    else content.push(readContent(argument));
  }
  return { values, content };
}

/** `from=to`; a `to` that begins at the root is taken inside the package. */
function readContent(argument) {
  const at = argument.lastIndexOf('=');
  if (at === -1) throw new Error(`expected from=to, got ${argument}`);
  return { from: argument.slice(0, at), to: argument.slice(at + 1).replace(/^\/+/, '') };
}

/** A synopsis line, then lines that begin with a blank, as the control file wants them. */
function description(text) {
  const [synopsis, ...rest] = text.trim().split(/\r?\n/);
  return [synopsis.trim(), ...rest.map((line) => ` ${line.trim() || '.'}`)].join('\n');
}

function fail(name) {
  throw new Error(`${name} is missing`);
}
