import { mountLexical } from '@/components/practice/editors/lexical.ts';
import { mountSlots } from './composers.ts';

mountSlots(document, { lexical: mountLexical });
