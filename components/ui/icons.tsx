import type { ReactNode, SVGProps } from 'react';

/** A 16-unit glyph drawn in the current colour. Hidden from screen readers: the words beside it or the button's name speak. */
function icon(shapes: ReactNode) {
  return function Icon({ className = '', ...rest }: SVGProps<SVGSVGElement>) {
    return (
      <svg className={`tf-icon ${className}`} viewBox="0 0 16 16" aria-hidden="true" {...rest}>
        {shapes}
      </svg>
    );
  };
}

/* The mark is a comma: the pause before posting. Its outline carries the resting and the fine state. */
export const CommaIcon = icon(
  <path d="M8 1.5a5.2 5.2 0 0 1 5.2 5.2c0 4.3-2.7 7-6.5 8-.5.1-.8-.5-.4-.8 1-.8 1.6-1.3 1.9-2H8A5.2 5.2 0 0 1 8 1.5Z" />,
);
export const BrandIcon = icon(
  <>
    <path
      fill="currentColor"
      stroke="none"
      d="M8 .9a5.8 5.8 0 0 1 5.8 5.8c0 4.7-3 7.6-7.2 8.7-.5.1-.8-.5-.4-.8 1-.8 1.6-1.4 1.9-2.1H8A5.8 5.8 0 0 1 8 .9Z"
    />
    <path d="M5.6 6.8h4.8" stroke="var(--tf-surface)" strokeWidth="1.6" />
  </>,
);
export const FineIcon = icon(
  <>
    <path d="M8 1.5a5.2 5.2 0 0 1 5.2 5.2c0 4.3-2.7 7-6.5 8-.5.1-.8-.5-.4-.8 1-.8 1.6-1.3 1.9-2H8A5.2 5.2 0 0 1 8 1.5Z" />
    <path d="m5.6 7 1.7 1.7 3.3-3.5" />
  </>,
);
export const TipIcon = icon(
  <>
    <circle cx="8" cy="8" r="5.6" strokeDasharray="1.2 2.318" />
    <circle cx="8" cy="8" r="1.9" fill="currentColor" stroke="none" />
  </>,
);
export const WarnIcon = icon(
  <>
    <path d="M7.1 2.9 1.9 12a1 1 0 0 0 .9 1.5h10.4a1 1 0 0 0 .9-1.5L8.9 2.9a1 1 0 0 0-1.8 0Z" />
    <path d="M8 6.3v3.1M8 11.4v.1" />
  </>,
);
export const StopIcon = icon(
  <>
    <path fill="currentColor" strokeWidth="1" d="M5.3 1.9h5.4l3.4 3.4v5.4l-3.4 3.4H5.3l-3.4-3.4V5.3Z" />
    <path d="M5.2 8h5.6" stroke="var(--bar, var(--tf-surface))" strokeWidth="1.8" />
  </>,
);
export const CheckIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="m5.4 8.2 1.8 1.8 3.5-3.8" />
  </>,
);
export const TodoIcon = icon(<circle cx="8" cy="8" r="6" />);
export const TickIcon = icon(<path d="m3.5 8.5 3 3 6-6.5" />);
export const ArrowIcon = icon(<path d="M3 8h9.5M9 4.5 12.5 8 9 11.5" />);
export const CloseIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const ChevronIcon = icon(<path d="m4.5 6.5 3.5 3.5 3.5-3.5" />);
export const NextIcon = icon(<path d="m6.5 4.5 3.5 3.5-3.5 3.5" />);
export const PreviousIcon = icon(<path d="m9.5 4.5-3.5 3.5 3.5 3.5" />);
export const PauseIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.5 6v4M9.5 6v4" />
  </>,
);
export const LanguageIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M2 8h12M8 2c4 3.6 4 8.4 0 12M8 2c-4 3.6-4 8.4 0 12" />
  </>,
);
export const BlindIcon = icon(
  <path d="M6 4.2A7 7 0 0 1 14 8a9 9 0 0 1-1.6 2.1M9.8 11.6A6.8 6.8 0 0 1 2 8a9 9 0 0 1 2.4-2.8M2.5 2.5l11 11" />,
);
export const BrokenIcon = icon(
  <>
    <path d="M8 2v5l-2 1.5 4 1.5-2 1.5V14" />
    <circle cx="8" cy="8" r="6" strokeDasharray="12 2.5 1 3" />
  </>,
);
export const TrendUpIcon = icon(<path d="m2.5 11.5 4-4 2.5 2.5 4.5-5M10 5h3.5v3.5" />);
export const TrendDownIcon = icon(<path d="m2.5 4.5 4 4L9 6l4.5 5M10 11h3.5V7.5" />);
export const BookIcon = icon(
  <path d="M8 4c-1.3-1-3-1.3-5-1.3v9.5c2 0 3.7.3 5 1.3 1.3-1 3-1.3 5-1.3V2.7c-2 0-3.7.3-5 1.3Zm0 0v9.5" />,
);
export const ReplyIcon = icon(
  <path d="M3.5 2.8h9a1 1 0 0 1 1 1v6.4a1 1 0 0 1-1 1H8.3l-3.3 2.6v-2.6H3.5a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1ZM5.3 5.8h5.4M5.3 8.2h3.4" />,
);
export const PhoneIcon = icon(
  <path d="M3.3 2.7h2.3l1.2 3-1.5 1.2a8 8 0 0 0 3.8 3.8l1.2-1.5 3 1.2v2.3a1 1 0 0 1-1.1 1A10.3 10.3 0 0 1 2.3 3.8a1 1 0 0 1 1-1.1Z" />,
);
export const LinkIcon = icon(
  <path d="M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.8-.8" />,
);
export const KeysIcon = icon(
  <>
    <rect x="1.8" y="4" width="12.4" height="8" rx="1.5" />
    <path d="M4.5 6.8h.01M7 6.8h.01M9.5 6.8h.01M12 6.8h.01M5 9.5h6" />
  </>,
);
export const PenIcon = icon(<path d="m3 13 .7-3L10.5 3.2l2.3 2.3L6 12.3ZM9 4.7 11.3 7" />);
export const ShieldIcon = icon(<path d="M8 2 3 4v4c0 3 2.1 5 5 6 2.9-1 5-3 5-6V4Z" />);
export const LayersIcon = icon(<path d="m8 2 6 3-6 3-6-3ZM2 8l6 3 6-3M2 11l6 3 6-3" />);
export const ShareIcon = icon(<path d="M8 10V2.5M5 5.2l3-2.9 3 2.9M3 9v3.5a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V9" />);
export const FlaskIcon = icon(
  <path d="M6 2.5h4M6.7 2.5v4L3 12.3a1 1 0 0 0 .9 1.5h8.2a1 1 0 0 0 .9-1.5L9.3 6.5v-4M5 10h6" />,
);
export const LockIcon = icon(
  <>
    <rect x="3" y="7" width="10" height="7" rx="1.5" />
    <path d="M5.3 7V5a2.7 2.7 0 0 1 5.4 0v2" />
  </>,
);
export const UnlockIcon = icon(
  <>
    <rect x="3" y="7" width="10" height="7" rx="1.5" />
    <path d="M5.3 7V5a2.7 2.7 0 0 1 5-1.4" />
  </>,
);
export const UndoIcon = icon(<path d="M3 6h6.5a3.5 3.5 0 0 1 0 7H6M6 3 3 6l3 3" />);
export const RedoIcon = icon(<path d="M13 6H6.500a3.5 3.5 0 0 0 0 7H10M10 3l3 3-3 3" />);
export const GearIcon = icon(
  <>
    <circle cx="8" cy="8" r="2" />
    <path d="M8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M3.8 12.2l1.4-1.4M10.8 5.2l1.4-1.4" />
  </>,
);
