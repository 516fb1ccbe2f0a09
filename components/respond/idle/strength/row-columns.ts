/** Upright phones have the bar beneath; from tablets on it stands in the row, which is narrower beside another column. The axis stands over the bars. */
export const ROW =
  'grid grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-x-3 sm:grid-cols-[8.5rem_7.5rem_4.5rem_7rem_minmax(0,1fr)] wide:grid-cols-[6.5rem_4.5rem_3.5rem_5rem_minmax(0,1fr)]'
export const BAR = 'relative h-[18px] max-sm:col-start-2 max-sm:row-start-2 sm:col-start-5'
