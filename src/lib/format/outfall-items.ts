/** Items of an outfall in the order of its table. */
export const OUTFALL_ITEMS = ['ph', 'cod', 'bod5', 'ss', 'nh3n', 'tn', 'tp'] as const;
