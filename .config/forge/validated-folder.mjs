// The validator looks for the files that a manifest names, built screens included. It gets a folder with an empty page
// for everything that is not built yet, so that the check does not depend on earlier builds.
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function validatedFolder(root, { resources = [] }) {
  const folder = join(root, '.build', 'forge-validate');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['manifest.yml', 'package.json', 'tsconfig.json', 'src', 'locales']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const { path } of resources) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(join(root, path, 'index.html'))) cpSync(join(root, path), target, { recursive: true });
    else placeholder(target);
  }
  return folder;
}

function placeholder(target) {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'index.html'), '<!doctype html>\n');
}
