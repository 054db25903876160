import type { Dataset } from '../dataset';
import { airBreakpoint } from './air-breakpoint';
import { airCategory } from './air-category';
import { airDaily } from './air-daily';
import { airDust } from './air-dust';
import { airLadder } from './air-ladder';
import { airLimit } from './air-limit';
import { airProfile } from './air-profile';
import { airRule } from './air-rule';
import { boundary } from './boundary';
import { finding } from './finding';
import { fireAlarm } from './fire-alarm';
import { fireDecision } from './fire-decision';
import { fireDetection } from './fire-detection';
import { fireListing } from './fire-listing';
import { firePunishment } from './fire-punishment';
import { fireStaticSource } from './fire-static-source';
import { goalOverride } from './goal-override';
import { ladderAction } from './ladder-action';
import { ladderRule } from './ladder-rule';
import { ledgerItem } from './ledger-item';
import { meetingDecision } from './meeting-decision';
import { milestone } from './milestone';
import { outfall } from './outfall';
import { outfallSample } from './outfall-sample';
import { paper } from './paper';
import { provinceRank } from './province-rank';
import { section } from './section';
import { setting } from './setting';
import { statement } from './statement';
import { target } from './target';
import { unit } from './unit';
import { waterBasin } from './water-basin';
import { waterCompensation } from './water-compensation';
import { waterLimit } from './water-limit';
import { waterSample } from './water-sample';
import { waterStatus } from './water-status';

/** Every kind of file, in the order in which they need each other: registers before what looks names up in them. */
export const datasets: readonly Dataset[] = [
	...[unit, finding, statement, setting, airProfile, airLadder],
	...[airBreakpoint, airCategory, airLimit, airRule, waterLimit, waterStatus],
	...[waterBasin, waterCompensation, ladderRule],
	...[target, section, outfall, milestone, airDust, provinceRank, boundary, fireStaticSource],
	...[waterSample, outfallSample, airDaily, fireAlarm, fireDetection, fireListing, ledgerItem],
	...[firePunishment, fireDecision, ladderAction, paper, goalOverride, meetingDecision]
];

/** A dataset by its name, with hyphens or underscores; undefined when there is none. */
export function datasetNamed(name: string): Dataset | undefined {
	const wanted = name.trim().toLowerCase().replaceAll('-', '_');
	return datasets.find((dataset) => dataset.name === wanted);
}
