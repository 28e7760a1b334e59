import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { removeStandIn } from './scripts/package/remove-stand-in.mjs';

const at = (place) => fileURLToPath(new URL(place, import.meta.url));
const icons = at('resources/icons');

/** What Electron links to; newer releases of Debian and Ubuntu call some of them t64. */
const debianLibraries = [
  'libc6',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libasound2 | libasound2t64',
  'libgbm1',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libnotify4',
  'libsecret-1-0',
  'libxss1',
  'libxtst6',
  'libuuid1',
  'xdg-utils',
];

/**
 * What electron-builder makes of the built app. The .deb is built and tested everywhere; AppImage, NSIS and DMG need
 * tools from the network and are built on release machines only.
 * @param {{ version: string, official: boolean }} runtime the Electron that goes in
 */
export function packageConfiguration(runtime) {
  return {
    appId: 'example.tailorbird.studio',
    productName: 'Tailorbird',
    copyright: 'Copyright © 2026 Tailorbird',
    directories: { output: at('dist') },
    electronDist: at('node_modules/electron/dist'),
    electronVersion: runtime.version,
    extraMetadata: { electronRuntime: { version: runtime.version, official: runtime.official } },
    npmRebuild: false,
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    files: ['out/**', 'package.json', '!out/.input-hash', ...nativeModuleFiles(runtime)],
    extraResources: [{ from: 'resources', to: 'studio', filter: ['**/*', '!icons/**'] }],
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
    },
    afterPack: removeStandIn,
    publish: null,
    ...platforms(runtime),
  };
}

function platforms(runtime) {
  return {
    linux: {
      target: ['deb', 'AppImage'],
      category: 'Graphics',
      executableName: 'tailorbird',
      syncDesktopName: true,
      synopsis: 'Offline design studio for small apparel merchants',
      description: `Personalization and the real garment in 3D. Holds Electron ${runtime.version}${runtime.official ? '' : ', a development runtime; not for release'}.`,
      ...(existsSync(icons) ? { icon: icons } : {}),
    },
    deb: { priority: 'optional', packageCategory: 'graphics', depends: debianLibraries, recommends: ['fonts-noto-core'] },
    win: { target: ['nsis'] },
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
    mac: { target: ['dmg'], icon: at('resources/icons/icon.icns'), category: 'public.app-category.graphics-design' },
  };
}

/** Of better-sqlite3 only its JavaScript and the one binding that this runtime loads. */
function nativeModuleFiles(runtime) {
  const folder = 'node_modules/better-sqlite3';
  const compiled = existsSync(at(`${folder}/build/Release/better_sqlite3.node`));
  const prebuild = `${process.platform}-${process.arch}`;
  if (!compiled && !runtime.official) throw new Error('better-sqlite3 is not compiled for this runtime');
  return [
    '!node_modules/node-addon-api/**',
    `!${folder}/{deps,src,binding.gyp,README.md}`,
    `!${folder}/{deps,src}/**`,
    compiled ? `!${folder}/prebuilds/**` : `!${folder}/prebuilds/!(${prebuild}).node`,
  ];
}
