import { useEffect, useState } from 'react';

/** A strip at the lower edge is not enough to be seen. */
const margins = '0px 0px -20% 0px';

/** Whether some of `element` stands in the window. */
export function useIsInView(element: { readonly current: Element | null }): boolean {
  const [isInView, setIsInView] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver((entries) => setIsInView(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: margins,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isInView;
}
