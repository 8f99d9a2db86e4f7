import type { LinkPlace } from '../protocol/messages.ts';
import { checkClaim, checkFollow, checkLinkPlace } from '../protocol/page-requests.ts';
import { MessageError } from '../protocol/router.ts';
import type { Marks } from './marks-door.ts';

interface MarksRouteParts {
  /** False where the claim's words are no longer there. */
  showClaim: (claim: number) => Promise<boolean>;
  /** False where there is no such link, or it could not be remembered. */
  hideLink: (place: LinkPlace) => Promise<boolean>;
  followView: (known: number[]) => Promise<number[]>;
}

/** What the marks answer of what a page is asked; the page's own router has seen to who asks. */
export function createMarksRoutes({ showClaim, hideLink, followView }: MarksRouteParts): Marks['answer'] {
  return async (name, request) => {
    if (name === 'page.showClaim') {
      const { claim } = expect(checkClaim(request));
      if (!(await showClaim(claim))) throw new MessageError('gone', `claim ${claim} is not on the page`);
      return null;
    }
    if (name === 'page.hideLink') {
      if (!(await hideLink(expect(checkLinkPlace(request)))))
        throw new MessageError('gone', 'that link is not on the page');
      return null;
    }
    return { claims: await followView(expect(checkFollow(request)).known) };
  };
}

function expect<T>(checked: { value: T } | null): T {
  if (!checked) throw new MessageError('bad-message', 'the request is not as agreed');
  return checked.value;
}
