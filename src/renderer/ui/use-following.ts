import { startTransition, useEffect, useState } from 'react';

/** A value one picture late: for what stands around a thing that must change first, so that drawing it waits for nothing else. */
export function useFollowing<Value>(value: Value): Value {
  const [followed, setFollowed] = useState(value);
  useEffect(() => {
    // A deferred value alone would be worked on before the picture.
    requestAnimationFrame(() => setTimeout(() => startTransition(() => setFollowed(() => value))));
  }, [value]);
  return followed;
}
