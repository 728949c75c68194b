import { spanOfTime } from '../report/clock.ts';
import { Composer } from './Composer.tsx';
import type { Situation } from './situations.ts';

interface SceneProps {
  readonly situation: Situation;
  readonly onPost: (text: string) => void;
}

/** A neutral stand-in for the site: the post, the comment under it, and the box to answer in. */
export function Scene({ situation, onPost }: SceneProps) {
  const { post, incoming, site } = situation;
  return (
    <div className={`tf-scene is-${site}`}>
      <div className="tf-scene-post">
        <Avatar name={post.author} />
        <div>
          <p className="tf-scene-name">{post.author}</p>
          <p>{post.text}</p>
        </div>
      </div>
      <article className="tf-scene-comment" aria-label={`Comment by ${incoming.author}`}>
        <Avatar name={incoming.author} />
        <div className="tf-scene-bubble">
          <p className="tf-scene-name">
            {incoming.author} {incoming.handle && <span className="tf-scene-soft">{incoming.handle}</span>}
            <span className="tf-scene-soft"> · {spanOfTime(incoming.ageMinutes)} ago</span>
          </p>
          <p>{incoming.text}</p>
        </div>
      </article>
      <div className="tf-scene-reply">
        <Avatar name={post.author} />
        <Composer situation={situation} onPost={onPost} />
      </div>
    </div>
  );
}

function Avatar({ name }: { readonly name: string }) {
  const initials = name.split(' ').map((word) => word.charAt(0));
  return (
    <span className="tf-avatar" aria-hidden="true">
      {initials}
    </span>
  );
}
