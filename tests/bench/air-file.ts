const AREAS = ['130902', '130903', '130921', '130922', '130923', '130924', '130925', '130926'];

/** Codes of the areas of the file, which the region has. */
export const areasOfFile: readonly string[] = AREAS;

/** Days of each station before the next begins. */
const DAYS = 2800;

/** Synthetic readings of stations from 2014 on, as a CSV: one after the other, so that all keys differ. */
export function airFile(rows: number): string {
	const lines = ['area,date,station,so2,no2,pm10,pm2_5,co,o3_8h,status'];
	for (let i = 0; i < rows; i++) {
		const day = new Date(Date.UTC(2014, 0, 1 + (i % DAYS))).toISOString().slice(0, 10);
		const area = AREAS[Math.floor(i / DAYS) % AREAS.length] ?? '';
		const station = `S${Math.floor(i / DAYS / AREAS.length)}`;
		lines.push(
			`${area},${day},${station},${5 + (i % 20)},${20 + (i % 50)},${60 + (i % 90)},${30 + (i % 70)},0.${i % 10},${80 + (i % 120)},审核`
		);
	}
	return `${lines.join('\n')}\n`;
}
