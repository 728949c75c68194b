import type { ComponentType, SVGProps } from 'react';
import type { Severity } from '@/lib/analysis/finding.ts';
import { StopIcon, TipIcon, WarnIcon } from './icons.tsx';

export const SEVERITY_ICONS: Readonly<Record<Severity, ComponentType<SVGProps<SVGSVGElement>>>> = {
  stop: StopIcon,
  warn: WarnIcon,
  tip: TipIcon,
};

/** What a screen reader says for the shape. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { stop: 'Stop', warn: 'Warning', tip: 'Tip' };

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = SEVERITY_ICONS[severity];
  return <Icon className={`tf-${severity}`} />;
}
