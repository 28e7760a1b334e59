import { expect, test } from 'vitest';
import { readFpmArguments } from '../../scripts/package/read-fpm-arguments.mjs';

const usual = [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libgtk-3-0', '-d', 'libnss3', '--deb-recommends', 'fonts-noto-core'],
  ...['--deb-compression', 'xz', '--architecture', 'amd64', '--after-install', '/t/after-install', '--after-remove', '/t/after-remove'],
  ...['--description', 'Design studio\n Real garments.\n\n In 3D.', '--version', '0.1.0', '--package', '/d/tailorbird.deb'],
  ...['--name', 'tailorbird', '--maintainer', 'A <a@b.c>', '--url', 'https://a.b', '--deb-priority', 'optional', '--license', 'MIT'],
  ...['/d/linux-unpacked/=/opt/Tailorbird', '/d/a=b.desktop=/usr/share/applications/a.desktop'],
];

test('reads the control fields', () => {
  const { fields, output, scripts } = readFpmArguments(usual);
  expect(fields).toMatchObject({
    Package: 'tailorbird',
    Version: '0.1.0',
    Architecture: 'amd64',
    Depends: 'libgtk-3-0, libnss3',
    Recommends: 'fonts-noto-core',
  });
  expect(output).toBe('/d/tailorbird.deb');
  expect(scripts).toEqual({ postinst: '/t/after-install', postrm: '/t/after-remove' });
});

test('puts a dot on the empty lines of a description and a blank before the others', () => {
  expect(readFpmArguments(usual).fields.Description).toBe('Design studio\n Real garments.\n .\n In 3D.');
});

test('takes the last equals sign as the end of a source', () => {
  expect(readFpmArguments(usual).content).toEqual([
    { from: '/d/linux-unpacked/', to: 'opt/Tailorbird' },
    { from: '/d/a=b.desktop', to: 'usr/share/applications/a.desktop' },
  ]);
});

test('refuses what it cannot make', () => {
  expect(() => readFpmArguments(usual.map((argument) => (argument === 'deb' ? 'rpm' : argument)))).toThrow('only deb packages');
  expect(() => readFpmArguments(usual.filter((argument) => argument !== '--name' && argument !== 'tailorbird'))).toThrow(
    '--name is missing',
  );
});
