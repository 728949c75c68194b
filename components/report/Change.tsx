import { ArrowIcon } from '../ui/icons.tsx';

interface ChangeProps {
  readonly from: string;
  /** Empty where the words go without a replacement. */
  readonly to: string;
}

/** The words as they are and as they would be. Draft words keep their own direction. */
export function Change({ from, to }: ChangeProps) {
  return (
    <div className="tf-change">
      <del>
        <bdi>{from}</bdi>
      </del>
      {to && (
        <span className="tf-change-to">
          <ArrowIcon className="is-mirrored" />
          <span>
            <ins>
              <bdi>{to}</bdi>
            </ins>
          </span>
        </span>
      )}
    </div>
  );
}
