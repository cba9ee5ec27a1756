const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether some of a text is written from right to left, so that browsers may put what stands around it in another order. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}
