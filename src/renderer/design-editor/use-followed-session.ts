import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import { useEditorSession, type EditorSession } from './editor-session.ts';

/** How long a running gesture rests before it is followed, in ms. */
const pauseMs = 100;
/** How long a gesture that does not rest goes on without being followed, in ms. */
const mostMs = 1000;

/**
 * What a selector finds in the session, late: for what stands around the garment, so that drawing it waits for nothing else.
 * A finished edit is followed after its picture, a running gesture in its pauses.
 */
export function useFollowedSession<Value>(selector: (session: EditorSession) => Value): Value {
  const [followed, setFollowed] = useState(() => selector(useEditorSession.getState()));
  const select = useEffectEvent(selector);
  useEffect(() => {
    const follow = (): void => {
      const found = select(useEditorSession.getState());
      startTransition(() => setFollowed(() => found));
    };
    const follower = createFollower(follow);
    follow();
    const stop = useEditorSession.subscribe((session, before) => {
      if (select(session) !== select(before)) follower.want(session.history?.gestureStart !== null);
    });
    return () => {
      stop();
      follower.cancel();
    };
  }, []);
  return followed;
}

interface Follower {
  /** Follows after the next picture, or in the next pause of a gesture. */
  want(inGesture: boolean): void;
  cancel(): void;
}

function createFollower(follow: () => void): Follower {
  let frame: number | undefined;
  let timer: number | undefined;
  let wantedSinceMs: number | undefined;
  const cancel = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    window.clearTimeout(timer);
  };
  const followIn = (waitMs: number): void => {
    timer = window.setTimeout(() => {
      frame = undefined;
      wantedSinceMs = undefined;
      follow();
    }, waitMs);
  };
  const afterPicture = (): void => {
    // What is on its way finds the newest: edits one upon the other must not put it off.
    if (frame !== undefined) return;
    window.clearTimeout(timer);
    frame = requestAnimationFrame(() => followIn(0));
  };
  const inPause = (): void => {
    cancel();
    const nowMs = performance.now();
    wantedSinceMs ??= nowMs;
    followIn(Math.min(pauseMs, Math.max(0, wantedSinceMs + mostMs - nowMs)));
  };
  return { want: (inGesture) => (inGesture ? inPause() : afterPicture()), cancel };
}
