import { text } from '../platform/locale.ts';

/** What is known of a thing, each with the key of its name; what is not known is left out. */
export function Facts({ facts }: { facts: readonly (readonly [key: string, value: string])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value)
        .map(([key, value]) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}
