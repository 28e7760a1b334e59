import { transformAsync } from '@babel/core';

/** Vite plugin: React's compiler makes components of the window keep what the same input gave before; see docs/decisions/0013-react-compiler.md. */
export function reactCompiler() {
  return {
    name: 'tailorbird:react-compiler',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/renderer\/.*\.tsx?$/.test(id.split('?')[0])) return undefined;
      const made = await transformAsync(code, {
        filename: id,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [['babel-plugin-react-compiler', {}]],
      });
      return made && { code: made.code, map: made.map };
    },
  };
}
