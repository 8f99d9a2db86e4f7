import type * as v from 'valibot';
import { expectTypeOf, it } from 'vitest';
import type { Pack } from '../../../src/core/corpus/pack.ts';
import type { articleSchema, packSchema } from '../../../src/core/corpus/pack-schema.ts';
import type { ArticleRecord } from '../../../src/core/corpus/record.ts';

it('reads exactly the records that the engine writes: a field added to one is added to the other', () => {
  expectTypeOf<v.InferOutput<typeof articleSchema>>().toEqualTypeOf<ArticleRecord>();
  expectTypeOf<v.InferOutput<typeof packSchema>>().toEqualTypeOf<Pack>();
});
