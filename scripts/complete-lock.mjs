import fs from 'node:fs';
import { inProject } from './bootstrap/project-paths.mjs';
import { completeLock, missingOptionalPackages } from './lint/lock-file.mjs';

// Run this after `npm install` where the registry lacks packages for other systems: `npm ci` refuses a lock file without them.
const file = inProject('package-lock.json');
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
const missing = missingOptionalPackages(lock);
if (missing.length > 0) fs.writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`${missing.length} optional packages added to package-lock.json`);
