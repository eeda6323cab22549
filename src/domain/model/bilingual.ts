import { z } from 'zod';
import './zodWithoutEval';

/** One text in both languages of the interface. */
export const bilingualSchema = z.strictObject({ ar: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Bilingual = z.infer<typeof bilingualSchema>;
