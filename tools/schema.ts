import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DATA_FOLDER } from './dataFolder';
import { schemaFiles } from './schemaFiles';

/** Writes data/annotations/schema/*.json from the schema in src/domain. */
const folder = path.join(DATA_FOLDER, 'annotations', 'schema');
await mkdir(folder, { recursive: true });
for (const [name, text] of schemaFiles()) await writeFile(path.join(folder, name), text);
process.stdout.write(`${[...schemaFiles().keys()].join(', ')} → ${path.relative(process.cwd(), folder)}\n`);
