/** The analysis as a library: what `npm run build:lib` bundles, for Node and the browser. */
export { createAnalyser, type AnalyserOptions } from '@/lib/presets/analyser.ts';
export { parsePreset, parsePresetText, type PresetFault, type PresetResult } from '@/lib/presets/parse.ts';
export type { Preset } from '@/lib/presets/schema.ts';
export type { Engine as Analyser } from '@/lib/analysis/analyse.ts';
export type { Finding, Fix, Severity } from '@/lib/analysis/finding.ts';
export type { Report } from '@/lib/analysis/report.ts';
export type { Incoming, IncomingKind, MemorySummary, Situation, Turn } from '@/lib/analysis/situation.ts';
