import { transformAsync } from '@babel/core';

/** Vite plugin: React's compiler makes components of the window keep what the same input gave before; see docs/decisions/0013-react-compiler.md. One that it cannot read stops the build: passed over, it renders anew at each letter, and so does all that it hands on. */
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
        plugins: [['babel-plugin-react-compiler', { panicThreshold: 'all_errors' }]],
      });
      return made && { code: made.code, map: made.map };
    },
  };
}
