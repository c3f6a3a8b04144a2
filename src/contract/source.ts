/** The data of `stadion source`. */
import { z } from 'zod';
import { SourceRef } from './envelope.ts';

export const SourceData = z.object({ source: SourceRef.extend({ id: z.string() }) });

export type SourceData = z.infer<typeof SourceData>;
