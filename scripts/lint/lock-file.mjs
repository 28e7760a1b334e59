/** The words by which native packages name their system and processor, as `os`, `cpu` and `libc` know them. */
const systems = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', openharmony: 'openharmony', win32: 'win32' };
const processors = ['arm64', 'x64', 'ia32', 'riscv64', 's390x', 'ppc64', 'arm'];
const libraries = { musl: 'musl', gnu: 'glibc' };

/**
 * The optional packages that a lock file names but has no entry for. npm leaves them out when the registry it asks
 * does not have them, and `npm ci` then refuses the lock file everywhere.
 * @returns {{ name: string, version: string, dev: boolean }[]}
 */
export function missingOptionalPackages(lock) {
  return Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(lock.packages, place, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  );
}

/** The lock file with an entry for each missing optional package of an exact version; such an entry has no hash. */
export function completeLock(lock) {
  const added = missingOptionalPackages(lock)
    .filter(({ version }) => /^\d+\.\d+\.\d+/.test(version))
    .map((missing) => [`node_modules/${missing.name}`, lockEntry(missing)]);
  const packages = [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(packages) };
}

function lockEntry({ name, version, dev }) {
  const words = name.split(/[/-]/);
  const cpu = processors.filter((processor) => words.includes(processor)).slice(0, 1);
  const os = words.filter((word) => word in systems).map((word) => systems[word]);
  const libc = words.filter((word) => word in libraries).map((word) => libraries[word]);
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 && os[0] === 'linux' ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

/** Whether a package is found from a place the way Node looks for it: there, then in every folder above. */
function isLocked(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}
