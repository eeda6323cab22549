import { z } from 'zod';
import { articleAnnotationSchema, briefingsFileSchema, entitiesFileSchema } from '../src/domain/model/schema';

const FILES = {
  'article.schema.json': { title: 'Rawabit: what an article says', schema: articleAnnotationSchema },
  'entities.schema.json': { title: 'Rawabit: who and what', schema: entitiesFileSchema },
  'briefings.schema.json': { title: 'Rawabit: prepared briefings', schema: briefingsFileSchema },
} as const;

/** The JSON Schemas of the hand-made files, by file name: draft 7, which every editor completes and checks with. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, { title, schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [name, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`] as const;
    }),
  );
}
