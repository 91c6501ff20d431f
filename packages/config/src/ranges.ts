import * as z from 'zod';

/** Above zero and at most `most`; 0.05 means 5 %. */
export const fractionUpTo = (most: number) => z.number().gt(0).lte(most);

export const wholeNumber = (least: number, most: number) => z.int().min(least).max(most);

export const percent = () => z.number().min(1).max(100);
