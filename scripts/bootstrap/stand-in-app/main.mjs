// What Electron runs when it is started with an application folder on the command line. The carried runtime comes
// without its own, so this one reads `electron [-r module]... folder [arguments]` and loads the application.
import { app } from 'electron';
import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { modules, target } = readArguments(process.argv.slice(1));
for (const name of modules) createRequire(path.resolve('package.json'))(path.resolve(name));
if (target === undefined) fail('Electron was started without an application folder.');
await startApplication(path.resolve(target));

function readArguments(args) {
  const modules = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '-v' || argument === '--version') leave(`v${process.versions.electron}`);
    if (argument === '-r' || argument === '--require') modules.push(args[(index += 1)]);
    else if (!argument.startsWith('-')) return { modules, target: argument };
  }
  return { modules, target: undefined };
}

async function startApplication(folder) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const description = path.join(folder, 'package.json');
  if (fs.existsSync(description)) {
    const { version, productName, name } = JSON.parse(fs.readFileSync(description, 'utf8'));
    if (version) app.setVersion(version);
    app.name = productName ?? name ?? app.name;
    app.setDesktopName(`${app.name}.desktop`);
  }
  const entry = Module._resolveFilename(folder, null, true);
  app.setAppPath(fs.existsSync(description) ? folder : path.dirname(entry));
  await import(pathToFileURL(entry).href);
}

function leave(text) {
  console.log(text);
  process.exit(0);
}

function fail(text) {
  console.error(text);
  process.exit(1);
}
