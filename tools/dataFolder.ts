import path from 'node:path';

/** The data folder of this project; each command takes another one with `--data <folder>`. */
export const DATA_FOLDER = path.join(import.meta.dirname, '..', 'data');
