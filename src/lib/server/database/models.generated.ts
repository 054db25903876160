// Written by `npm run generate` from the models; do not edit.

export interface Models {
	/** staging/live_batch.sql */
	live_batch: {
		parameters: Record<string, never>;
		row: {
			batchNo: number;
			changeNo: number | null;
			dataset: string;
			fileName: string | null;
			sha256: string | null;
			bytes: number | null;
			encoding: string | null;
			headerLine: number | null;
			rowsRead: number | null;
			rowsAccepted: number | null;
			rowsUnchanged: number | null;
			rowsRevised: number | null;
			rowsRejected: number | null;
		};
	};
	/** staging/air_categories.sql */
	air_categories: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string | null;
			effectiveTo: string | null;
			clause: string;
			level: number;
			nameZh: string;
			nameEn: string;
			aqiFrom: number;
			aqiTo: number;
			colour: string;
		};
	};
	/** staging/air_ladders.sql */
	air_ladders: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string;
			effectiveTo: string;
			clause: string;
			rankGroup: string;
			listEnd: string;
			place: number;
			amount: number;
			confidence: string;
		};
	};
	/** staging/air_limits.sql */
	air_limits: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string;
			effectiveTo: string;
			clause: string;
			pollutant: string;
			averaging: string;
			grade: number;
			limitValue: number;
		};
	};
	/** staging/air_profiles.sql */
	air_profiles: {
		parameters: Record<string, never>;
		row: {
			profile: string;
			pollutant: string;
			statistic: string;
			limitValue: number;
			weight: number;
			concentrationDecimals: number;
			indexDecimals: number;
			source: string;
			confidence: string;
		};
	};
	/** staging/air_rules.sql */
	air_rules: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string;
			effectiveTo: string;
			clause: string;
			rule: string;
			value: number;
			confidence: string;
		};
	};
	/** staging/batches.sql */
	batches: {
		parameters: Record<string, never>;
		row: {
			batchNo: number;
			dataset: string;
			fileName: string;
			sha256: string;
			bytes: number;
			encoding: string;
			headerLine: number;
			rowsRead: number;
			rowsAccepted: number;
			rowsUnchanged: number;
			rowsRevised: number;
			rowsRejected: number;
			rowsOutranked: number;
			rowsSuperseded: number;
			doubts: number;
			linesSkipped: number;
			ignoredHeadings: string[];
			headings: string[];
			firstDay: string | null;
			lastDay: string | null;
			changeNo: number;
			importedAt: string;
			actor: string;
			reason: string | null;
			withdrawalNo: number | null;
			withdrawnAt: string | null;
			withdrawnBy: string | null;
			withdrawalReason: string | null;
		};
	};
	/** staging/change_log.sql */
	change_log: {
		parameters: Record<string, never>;
		row: {
			changeNo: number;
			happenedAt: string;
			shownAt: string;
			onDay: string;
			actor: string;
			actorName: string | null;
			action: string;
			subject: string;
			reason: string | null;
			detail: string | null;
			dataset: string | null;
			fileName: string | null;
			paperNumber: string | null;
			hash: string | null;
		};
	};
	/** staging/changes.sql */
	changes: {
		parameters: { atMost: number | null };
		row: {
			changeNo: number;
			happenedAt: string;
			actor: string;
			actorName: string | null;
			action: string;
			subject: string;
			reason: string | null;
			dataset: string | null;
			fileName: string | null;
			paperNumber: string | null;
		};
	};
	/** staging/doubted.sql */
	doubted: {
		parameters: { ofBatch: number | null };
		row: {
			line: number;
			columnName: string | null;
			value: string | null;
			reason: string;
		};
	};
	/** staging/findings.sql */
	findings: {
		parameters: Record<string, never>;
		row: {
			findingId: string;
			parentId: string | null;
			section: string;
			sectionTitleZh: string;
			itemNo: string;
			findingZh: string;
			findingEn: string;
			theme: string;
			themeSecondary: string | null;
			responsibleUnitsZh: string | null;
			counties: string | null;
			otherPlacesZh: string | null;
			measuresZh: string | null;
			statusAsReported: string | null;
			statusBasis: string | null;
			statusQuoteZh: string | null;
			findingLine: number | null;
			anchorLine: number | null;
			paragraphAnchor: string | null;
			notes: string | null;
			position: number;
		};
	};
	/** staging/goal_overrides.sql */
	goal_overrides: {
		parameters: { onDate: string | null };
		row: {
			goalId: string;
			decidedAt: string;
			state: string;
			decidedBy: string;
			reason: string;
			basis: string | null;
			changeNo: number;
		};
	};
	/** staging/issued_files.sql */
	issued_files: {
		parameters: Record<string, never>;
		row: {
			paperNo: number;
			name: string;
			format: string;
			bytes: number;
			sha256: string;
		};
	};
	/** staging/issued_papers.sql */
	issued_papers: {
		parameters: Record<string, never>;
		row: {
			paperNo: number;
			kind: string;
			period: string;
			periodFrom: string;
			number: string;
			title: string;
			issuer: string;
			issuedOn: string;
			corrects: number | null;
			judgedOn: string;
			dataChangeNo: number;
			changeNo: number | null;
			actor: string | null;
			correctedBy: number | null;
		};
	};
	/** staging/ladder_actions.sql */
	ladder_actions: {
		parameters: Record<string, never>;
		row: {
			areaCode: string;
			name: string;
			takenOn: string;
			liftedOn: string | null;
			documentNo: string | null;
			remark: string | null;
		};
	};
	/** staging/ladder_rules.sql */
	ladder_rules: {
		parameters: Record<string, never>;
		row: {
			rung: number;
			name: string;
			nameEn: string;
			rule: string;
			times: number | null;
			percent: number | null;
			effectiveFrom: string;
			effectiveTo: string;
			source: string;
			confidence: string;
			note: string | null;
		};
	};
	/** staging/ledger_latest.sql */
	ledger_latest: {
		parameters: { onDate: string | null };
		row: {
			itemId: string;
			asOf: string;
			goalId: string;
			areaCode: string;
			name: string;
			responsibleUnit: string | null;
			quantityPlanned: number;
			quantityDone: number;
			unit: string | null;
			startedOn: string | null;
			dueOn: string | null;
			doneOn: string | null;
			closedOn: string | null;
			status: string;
			evidence: string | null;
			remark: string | null;
			closedBy: string | null;
		};
	};
	/** staging/ledger_reports.sql */
	ledger_reports: {
		parameters: Record<string, never>;
		row: {
			itemId: string;
			asOf: string;
			goalId: string;
			areaCode: string;
			name: string;
			responsibleUnit: string | null;
			quantityPlanned: number;
			quantityDone: number;
			unit: string | null;
			startedOn: string | null;
			dueOn: string | null;
			doneOn: string | null;
			closedOn: string | null;
			status: string;
			evidence: string | null;
			remark: string | null;
			closedBy: string | null;
		};
	};
	/** staging/ledger_until.sql */
	ledger_until: {
		parameters: { onDate: string | null };
		row: {
			reportedOn: string | null;
		};
	};
	/** staging/meeting_decisions.sql */
	meeting_decisions: {
		parameters: Record<string, never>;
		row: {
			decisionNo: string;
			decidedOn: string;
			areaCode: string;
			responsible: string;
			task: string;
			dueOn: string;
			closedOn: string | null;
			outcome: string | null;
		};
	};
	/** staging/milestones.sql */
	milestones: {
		parameters: Record<string, never>;
		row: {
			goalId: string;
			areaCode: string;
			dueOn: string;
			quantityDue: number;
			source: string;
		};
	};
	/** staging/papers.sql */
	papers: {
		parameters: Record<string, never>;
		row: {
			goalId: string;
			issuedOn: string;
			day: string | null;
			title: string;
			documentNo: string | null;
			remark: string | null;
		};
	};
	/** staging/province_ranks.sql */
	province_ranks: {
		parameters: Record<string, never>;
		row: {
			month: string;
			rankGroup: string;
			unitName: string;
			rank: number;
			ranked: number | null;
			amount: number | null;
			source: string;
		};
	};
	/** staging/rejected.sql */
	rejected: {
		parameters: { ofBatch: number | null };
		row: {
			line: number;
			columnName: string | null;
			value: string | null;
			reason: string;
			raw: string;
		};
	};
	/** staging/settings.sql */
	settings: {
		parameters: Record<string, never>;
		row: {
			settingKey: string;
			value: string;
			effectiveFrom: string;
			effectiveTo: string | null;
			source: string;
			confidence: string;
			note: string | null;
		};
	};
	/** staging/statements.sql */
	statements: {
		parameters: Record<string, never>;
		row: {
			goalId: string;
			findingId: string | null;
			role: string;
			arithmetic: string;
			ledgerGoal: string | null;
			counts: string | null;
			indicator: string | null;
			nameZh: string;
			nameEn: string;
			quantity: number | null;
			unitZh: string | null;
			unitEn: string | null;
			kind: string;
			direction: string | null;
			deadline: string | null;
			asOf: string | null;
			scope: string;
			countyNames: string | null;
			sourceQuoteZh: string;
			dataLink: string;
			notes: string | null;
			quantityTextZh: string | null;
			quantityBasis: string | null;
			dateTextZh: string | null;
			datePrecision: string | null;
			periodStart: string | null;
			periodEnd: string | null;
			sameAs: string | null;
			sourceLine: number;
			position: number;
		};
	};
	/** staging/targets.sql */
	targets: {
		parameters: Record<string, never>;
		row: {
			indicator: string;
			areaCode: string | null;
			periodFrom: string;
			periodTo: string;
			span: string;
			value: number;
			direction: string;
			source: string;
			note: string | null;
		};
	};
	/** staging/units.sql */
	units: {
		parameters: Record<string, never>;
		row: {
			areaCode: string;
			nameZh: string;
			shortZh: string;
			nameEn: string;
			shortEn: string;
			kind: string;
			parentCode: string | null;
			tileRow: number | null;
			tileCol: number | null;
			aliases: string | null;
			croplandKha: number | null;
		};
	};
	/** staging/water_basins.sql */
	water_basins: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string;
			effectiveTo: string;
			clause: string;
			basinOrder: number;
			goodFrom: number;
			badFrom: number;
			statusZh: string;
			statusEn: string;
			colourZh: string;
			fewestSections: number;
		};
	};
	/** staging/water_classes.sql */
	water_classes: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string;
			effectiveTo: string;
			clause: string;
			class: number;
			classZh: string;
			statusZh: string;
			statusEn: string;
			colourZh: string;
		};
	};
	/** staging/water_compensations.sql */
	water_compensations: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string;
			effectiveTo: string;
			clause: string;
			item: string;
			overAbove: number;
			overTo: number | null;
			step: number | null;
			amount: number;
			confidence: string;
		};
	};
	/** staging/water_limits.sql */
	water_limits: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string;
			effectiveTo: string;
			clause: string;
			item: string;
			itemOrder: number;
			nameZh: string;
			nameEn: string;
			unit: string;
			waterbody: string;
			direction: string;
			rangeLow: number | null;
			rangeHigh: number | null;
			limits: number[] | null;
			judged: boolean;
			carriesMultiple: boolean;
			namedFirst: boolean;
			evaluationDecimals: number;
		};
	};
	/** staging/setting_spans.sql */
	setting_spans: {
		parameters: Record<string, never>;
		row: {
			settingKey: string;
			value: string;
			spanFrom: string;
			spanTo: string;
			source: string;
			confidence: string;
			note: string | null;
		};
	};
	/** staging/dust_days.sql */
	dust_days: {
		parameters: Record<string, never>;
		row: {
			areaCode: string;
			day: string;
			source: string;
		};
	};
	/** staging/ledger_history.sql */
	ledger_history: {
		parameters: { item: string | null };
		row: {
			batchNo: number;
			asOf: string;
			goalId: string;
			areaCode: string;
			name: string;
			responsibleUnit: string | null;
			quantityPlanned: number;
			quantityDone: number;
			unit: string | null;
			startedOn: string | null;
			dueOn: string | null;
			doneOn: string | null;
			closedOn: string | null;
			closedBy: string | null;
			status: string;
			evidence: string | null;
			remark: string | null;
			withdrawn: boolean;
			stands: boolean;
			fileName: string;
			importedAt: string;
			actor: string;
			actorName: string | null;
			reason: string | null;
		};
	};
	/** staging/outfalls.sql */
	outfalls: {
		parameters: Record<string, never>;
		row: {
			outfallCode: string;
			name: string;
			kind: string;
			areaCode: string;
			river: string;
			sectionCode: string | null;
			keyEnterprise: boolean;
			standard: string | null;
			phLow: number | null;
			phHigh: number | null;
			codLimit: number | null;
			bod5Limit: number | null;
			ssLimit: number | null;
			nh3nLimit: number | null;
			tnLimit: number | null;
			tpLimit: number | null;
			effectiveFrom: string;
			effectiveTo: string;
		};
	};
	/** staging/region.sql */
	region: {
		parameters: Record<string, never>;
		row: {
			regionCode: string;
			nameZh: string;
			nameEn: string;
			bureau: string | null;
		};
	};
	/** staging/sections.sql */
	sections: {
		parameters: Record<string, never>;
		row: {
			sectionCode: string;
			name: string;
			river: string;
			riverOrder: number;
			position: number;
			upstreamCode: string | null;
			upstreamName: string | null;
			downstreamCode: string | null;
			downstreamName: string | null;
			answeringCode: string | null;
			inflowSectionCode: string | null;
			controlLevel: string;
			waterbody: string;
			targetClass: number | null;
			referencePoint: boolean;
			endsAt: string | null;
			effectiveFrom: string;
			effectiveTo: string;
		};
	};
	/** staging/setting_on.sql */
	setting_on: {
		parameters: { onDate: string | null };
		row: {
			settingKey: string;
			value: string;
			source: string;
			confidence: string;
			note: string | null;
		};
	};
	/** staging/statement_areas.sql */
	statement_areas: {
		parameters: Record<string, never>;
		row: {
			goalId: string;
			areaCode: string;
		};
	};
	/** staging/water_items.sql */
	water_items: {
		parameters: { onDate: string | null };
		row: {
			item: string;
			itemOrder: number;
			nameZh: string;
			nameEn: string;
			unit: string;
			judged: boolean;
			edition: string;
			clause: string;
		};
	};
	/** staging/water_sampling.sql */
	water_sampling: {
		parameters: Record<string, never>;
		row: {
			sectionCode: string;
			sampledAt: string;
			day: string;
			flow: string;
			remark: string | null;
			audited: boolean;
		};
	};
	/** staging/air_days.sql */
	air_days: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			areaCode: string;
			day: string;
			so2: number | null;
			no2: number | null;
			pm10: number | null;
			pm2_5: number | null;
			co: number | null;
			o3_8h: number | null;
			publishedAqi: number | null;
			publishedCategory: string | null;
			publishedPrimary: string | null;
			dataStatus: string;
			fromStations: boolean;
		};
	};
	/** staging/fire_alarms_in_force.sql */
	fire_alarms_in_force: {
		parameters: Record<string, never>;
		row: {
			batchNo: number;
			line: number;
			alarmNo: string;
			alarmedAt: string;
			areaCode: string;
			township: string | null;
			village: string | null;
			latitude: number | null;
			longitude: number | null;
			verdict: string;
			verifiedAt: string | null;
			cause: string | null;
			penalty: string | null;
			penaltyNo: string | null;
			penalisedAt: string | null;
			closedAt: string | null;
			dataStatus: string;
			pushedAt: string | null;
			receivedAt: string | null;
			arrivedAt: string | null;
			extinguishedAt: string | null;
			verdictBatch: number;
			verdictLine: number;
		};
	};
	/** staging/fire_decisions.sql */
	fire_decisions: {
		parameters: Record<string, never>;
		row: {
			fireNo: string;
			accountableCode: string | null;
			verdict: string | null;
			decidedAt: string;
			decidedBy: string;
			reason: string;
			basis: string | null;
			decisions: number | null;
		};
	};
	/** staging/fire_punishments.sql */
	fire_punishments: {
		parameters: Record<string, never>;
		row: {
			alarmNo: string;
			cases: number;
			penaltyNos: string | null;
			penalisedOn: string | null;
			waivedOn: string | null;
			fined: boolean | null;
			detained: boolean | null;
			amount: number | null;
			detentionDays: number | null;
		};
	};
	/** staging/section_on.sql */
	section_on: {
		parameters: { onDate: string | null };
		row: {
			sectionCode: string;
			name: string;
			river: string;
			riverOrder: number;
			position: number;
			upstreamCode: string | null;
			upstreamName: string | null;
			downstreamCode: string | null;
			downstreamName: string | null;
			answeringCode: string | null;
			inflowSectionCode: string | null;
			controlLevel: string;
			waterbody: string;
			targetClass: number | null;
			referencePoint: boolean;
			endsAt: string | null;
			effectiveFrom: string;
			effectiveTo: string;
		};
	};
	/** staging/section_versions.sql */
	section_versions: {
		parameters: Record<string, never>;
		row: {
			sectionCode: string;
			effectiveFrom: string;
			effectiveTo: string;
			waterbody: string;
			targetClass: number | null;
			referencePoint: boolean;
			answeringCode: string | null;
			register: { sectionCode: string | null; name: string | null; river: string | null; riverOrder: number | null; position: number | null; upstreamCode: string | null; upstreamName: string | null; downstreamCode: string | null; downstreamName: string | null; answeringCode: string | null; inflowSectionCode: string | null; controlLevel: string | null; waterbody: string | null; targetClass: number | null; referencePoint: boolean | null; endsAt: string | null; effectiveFrom: string | null; effectiveTo: string | null };
			later: { effectiveFrom: string | null; effectiveTo: string | null }[] | null;
		};
	};
	/** staging/water_span.sql */
	water_span: {
		parameters: { onDate: string | null };
		row: {
			firstDay: string | null;
			lastDay: string | null;
		};
	};
	/** staging/fire_alarms_on_record.sql */
	fire_alarms_on_record: {
		parameters: Record<string, never>;
		row: {
			alarmNo: string;
			fireDay: string;
			alarmedAt: string;
			areaCode: string;
			detectedCode: string;
			township: string | null;
			village: string | null;
			latitude: number | null;
			longitude: number | null;
			verdict: string;
			reportedVerdict: string | null;
			pushedAt: string | null;
			receivedAt: string | null;
			arrivedAt: string | null;
			extinguishedAt: string | null;
			verifiedAt: string | null;
			cause: string | null;
			penalty: string | null;
			penaltyNo: string | null;
			penalisedAt: string | null;
			penalisedOn: string | null;
			waivedOn: string | null;
			cases: number;
			amount: number | null;
			detentionDays: number | null;
			closedAt: string | null;
			dataStatus: string;
			boundaryCode: string | null;
			nearLine: boolean;
			decidedAt: string | null;
			decidedBy: string | null;
			decidedWhy: string | null;
			decidedBasis: string | null;
		};
	};
	/** staging/fire_statistical_days.sql */
	fire_statistical_days: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			day: string;
			closesHour: number;
			opensAt: string;
			closesAt: string;
		};
	};
	/** staging/water_value.sql */
	water_value: {
		parameters: Record<string, never>;
		row: {
			sectionCode: string;
			sampledAt: string;
			day: string;
			item: string;
			value: number | null;
			mark: string | null;
		};
	};
	/** staging/data_span.sql */
	data_span: {
		parameters: { onDate: string | null };
		row: {
			firstDay: string | null;
			lastDay: string | null;
		};
	};
	/** staging/fire_alarm_span.sql */
	fire_alarm_span: {
		parameters: Record<string, never>;
		row: {
			firstAt: string | null;
			lastAt: string | null;
		};
	};
	/** staging/fire_alarms.sql */
	fire_alarms: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			alarmNo: string;
			fireDay: string;
			alarmedAt: string;
			areaCode: string;
			detectedCode: string;
			township: string | null;
			village: string | null;
			latitude: number | null;
			longitude: number | null;
			verdict: string;
			reportedVerdict: string | null;
			pushedAt: string | null;
			receivedAt: string | null;
			arrivedAt: string | null;
			extinguishedAt: string | null;
			verifiedAt: string | null;
			cause: string | null;
			penalty: string | null;
			penaltyNo: string | null;
			penalisedAt: string | null;
			penalisedOn: string | null;
			waivedOn: string | null;
			cases: number;
			amount: number | null;
			detentionDays: number | null;
			closedAt: string | null;
			dataStatus: string;
			boundaryCode: string | null;
			nearLine: boolean;
			decidedAt: string | null;
			decidedBy: string | null;
			decidedWhy: string | null;
			decidedBasis: string | null;
		};
	};
	/** staging/freshness.sql */
	freshness: {
		parameters: { onDate: string | null };
		row: {
			dataset: string;
			newest: string | null;
			ageDays: number | null;
			rhythmDays: number | null;
			lateDays: number;
			provisional: boolean;
		};
	};
	/** staging/coverage.sql */
	coverage: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			dataset: string;
			slotKind: string;
			month: string;
			slotsReceived: number;
			slotsExpected: number | null;
			partsReceived: number;
			partsExpected: number | null;
		};
	};
	/** staging/coverage_counties.sql */
	coverage_counties: {
		parameters: { onDate: string | null };
		row: {
			dataset: string;
			slotKind: string;
			slotTo: string;
			areaCode: string;
			expected: number;
			received: number;
			revised: number;
			daysOver: number;
			rhythmDays: number;
		};
	};
	/** staging/received.sql */
	received: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			dataset: string;
			received: number;
			expected: number | null;
			unaudited: number;
			pending: number;
			newest: string | null;
		};
	};
	/** air/iaqi_lookup.sql */
	iaqi_lookup: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string;
			effectiveTo: string;
			kind: string;
			pollutant: string;
			concentration: number;
			iaqi: number;
		};
	};
	/** air/air_editions.sql */
	air_editions: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string;
		};
	};
	/** air/air_limit_editions.sql */
	air_limit_editions: {
		parameters: Record<string, never>;
		row: {
			edition: string;
			effectiveFrom: string;
			effectiveTo: string;
		};
	};
	/** air/valid_days_needed.sql */
	valid_days_needed: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			days: number | null;
		};
	};
	/** air/air_judged_day.sql */
	air_judged_day: {
		parameters: Record<string, never>;
		row: {
			areaCode: string;
			day: string;
			dataStatus: string;
			fromStations: boolean;
			so2: number | null;
			no2: number | null;
			pm10: number | null;
			pm2_5: number | null;
			co: number | null;
			o3: number | null;
			so2Iaqi: number | null;
			no2Iaqi: number | null;
			pm10Iaqi: number | null;
			pm2_5Iaqi: number | null;
			coIaqi: number | null;
			o3Iaqi: number | null;
			aqi: number | null;
			level: number | null;
			category: string | null;
			primaryPollutants: string[] | null;
			missingCount: number;
			edition: string | null;
			publishedAqi: number | null;
			publishedCategory: string | null;
			publishedPrimary: string | null;
		};
	};
	/** air/air_percents.sql */
	air_percents: {
		parameters: Record<string, never>;
		row: {
			pollutant: string;
			percents: number[];
		};
	};
	/** air/air_month.sql */
	air_month: {
		parameters: Record<string, never>;
		row: {
			areaCode: string;
			day: string;
			pollutant: string;
			validDays: number;
			n: number;
			total: number | null;
			concentrations: number[] | null;
		};
	};
	/** air/air_day.sql */
	air_day: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			areaCode: string;
			day: string;
			dataStatus: string;
			fromStations: boolean;
			so2: number | null;
			no2: number | null;
			pm10: number | null;
			pm2_5: number | null;
			co: number | null;
			o3: number | null;
			so2Iaqi: number | null;
			no2Iaqi: number | null;
			pm10Iaqi: number | null;
			pm2_5Iaqi: number | null;
			coIaqi: number | null;
			o3Iaqi: number | null;
			aqi: number | null;
			level: number | null;
			category: string | null;
			primaryPollutants: string[] | null;
			missingCount: number;
			edition: string | null;
			publishedAqi: number | null;
			publishedCategory: string | null;
			publishedPrimary: string | null;
		};
	};
	/** air/air_station_areas.sql */
	air_station_areas: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			areas: number;
			areaDays: number;
		};
	};
	/** air/air_attainment.sql */
	air_attainment: {
		parameters: { dateFrom: string | null; dateTo: string | null; onDate: string | null };
		row: {
			areaCode: string;
			pollutant: string;
			statistic: string;
			limitValue: number;
			edition: string;
			clause: string;
			confidence: string;
			concentration: number | null;
			multiple: number | null;
			valid: boolean;
			meets: boolean | null;
			validDays: number;
			yearDays: number;
			shortMonth: string | null;
			shortDays: number | null;
			shortNeeded: number | null;
		};
	};
	/** air/air_dust_counted.sql */
	air_dust_counted: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			days: number;
			unitDays: number;
		};
	};
	/** air/air_edition_days.sql */
	air_edition_days: {
		parameters: { dateFrom: string | null; dateTo: string | null; asEdition: string | null };
		row: {
			areaCode: string;
			judgedDays: number;
			goodDays: number;
			heavyDays: number;
		};
	};
	/** air/air_frequent_primary.sql */
	air_frequent_primary: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			pollutant: string;
			areaDays: number;
		};
	};
	/** air/air_good_months.sql */
	air_good_months: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			month: string;
			goodDays: number;
			judgedDays: number;
			goodRate: number | null;
		};
	};
	/** air/air_published_differences.sql */
	air_published_differences: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			areaCode: string;
			day: string;
			edition: string | null;
			aqi: number | null;
			category: string | null;
			primaryPollutants: string[] | null;
			missingCount: number | null;
			publishedAqi: number | null;
			publishedCategory: string | null;
			publishedPrimary: string | null;
			otherAqi: boolean | null;
			otherCategory: boolean | null;
			otherPrimary: boolean | null;
		};
	};
	/** air/air_trend.sql */
	air_trend: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			day: string;
			edition: string | null;
			median: number | null;
			highest: number | null;
		};
	};
	/** air/air_good_days.sql */
	air_good_days: {
		parameters: { dateFrom: string | null; dateTo: string | null; yearFrom: string | null; yearTo: string | null };
		row: {
			areaCode: string | null;
			judgedDays: number;
			goodDays: number;
			heavyDays: number;
			goodRate: number | null;
			yearJudgedDays: number | null;
			yearGoodDays: number | null;
			yearHeavyDays: number | null;
			yearGoodRate: number | null;
		};
	};
	/** air/air_matrix.sql */
	air_matrix: {
		parameters: { dateFrom: string | null; dateTo: string | null; yearFrom: string | null; yearTo: string | null; profileName: string | null };
		row: {
			areaCode: string;
			pollutant: string;
			statistic: string;
			limitValue: number | null;
			validDays: number;
			valid: boolean;
			concentration: number | null;
			singleIndex: number | null;
			yearConcentration: number | null;
		};
	};
	/** water/outfall_months.sql */
	outfall_months: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			outfallCode: string;
			name: string;
			kind: string;
			areaCode: string;
			river: string;
			sectionCode: string | null;
			keyEnterprise: boolean;
			standard: string | null;
			samples: number;
			sampledAt: string | null;
			remark: string | null;
			status: string;
			readings: { sampledAt: string | null; item: string | null; value: number | null; mark: string | null; low: number | null; limitValue: number | null; over: boolean | null; multiple: number | null; reason: string | null }[];
		};
	};
	/** water/water_goal.sql */
	water_goal: {
		parameters: { onDate: string | null; met: number | null; assessed: number | null };
		row: {
			goal: number;
			short: number;
			source: string;
		};
	};
	/** water/water_outside_register.sql */
	water_outside_register: {
		parameters: { onDate: string | null };
		row: {
			sectionCode: string;
			name: string;
			river: string;
			answeringCode: string | null;
			closed: string | null;
			samplings: number;
			firstDay: string;
			lastDay: string;
			batches: number[];
		};
	};
	/** water/water_year_goals.sql */
	water_year_goals: {
		parameters: { onDate: string | null };
		row: {
			indicator: string;
			value: number;
			direction: string;
			source: string;
		};
	};
	/** water/water_month_reading.sql */
	water_month_reading: {
		parameters: Record<string, never>;
		row: {
			day: string;
			sectionCode: string;
			item: string;
			samples: number;
			below: number;
			leftOut: number;
			value: number | null;
			mark: string | null;
			printed: number | null;
			exact: number | null;
			judged: boolean;
			class: number | null;
			classBound: number | null;
			unjudged: string | null;
		};
	};
	/** water/water_week_reading.sql */
	water_week_reading: {
		parameters: Record<string, never>;
		row: {
			day: string;
			sectionCode: string;
			item: string;
			samples: number;
			below: number;
			leftOut: number;
			value: number | null;
			mark: string | null;
			judged: boolean;
			class: number | null;
			classBound: number | null;
			unjudged: string | null;
		};
	};
	/** water/water_month_class.sql */
	water_month_class: {
		parameters: Record<string, never>;
		row: {
			day: string;
			sectionCode: string;
			samples: number;
			sampledAt: string;
			remark: string | null;
			provisional: boolean;
			flow: string;
			class: number | null;
			fault: string | null;
		};
	};
	/** water/water_week_class.sql */
	water_week_class: {
		parameters: Record<string, never>;
		row: {
			day: string;
			sectionCode: string;
			samples: number;
			sampledAt: string;
			remark: string | null;
			provisional: boolean;
			flow: string;
			class: number | null;
			fault: string | null;
		};
	};
	/** water/water_week_goes_on.sql */
	water_week_goes_on: {
		parameters: { dateTo: string | null; weekTo: string | null };
		row: {
			goesOn: boolean;
		};
	};
	/** water/water_attainment.sql */
	water_attainment: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			part: string;
			weight: number | null;
			levels: string | null;
			met: number;
			assessed: number;
			expected: number;
			rate: number | null;
			index: number | null;
		};
	};
	/** water/water_month.sql */
	water_month: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			sectionCode: string;
			name: string;
			river: string;
			riverOrder: number;
			position: number;
			upstreamCode: string | null;
			upstreamName: string | null;
			downstreamCode: string | null;
			downstreamName: string | null;
			answeringCode: string | null;
			inflowSectionCode: string | null;
			controlLevel: string;
			waterbody: string;
			targetClass: number | null;
			referencePoint: boolean;
			endsAt: string | null;
			effectiveFrom: string | null;
			effectiveTo: string | null;
			samples: number;
			sampledAt: string | null;
			remark: string | null;
			provisional: boolean;
			flow: string | null;
			class: number | null;
			reason: string | null;
			status: string;
			readings: { item: string | null; value: number | null; mark: string | null; class: number | null; judged: boolean | null; samples: number | null; below: number | null; leftOut: number | null }[];
			drivers: { item: string | null; value: number | null; mark: string | null; class: number | null; missedLimit: number | null }[] | null;
			exceeding: { follows: boolean | null; grade: number | null; over: number | null; itemOrder: number | null; item: string | null; value: number | null; mark: string | null; class: number | null; baseLimit: number | null; multiple: number | null }[] | null;
			mainPollutants: { follows: boolean | null; grade: number | null; over: number | null; itemOrder: number | null; item: string | null; class: number | null; multiple: number | null }[] | null;
			undecided: { item: string | null; value: number | null; mark: string | null; reason: string | null }[] | null;
			inflowName: string | null;
			inflowClass: number | null;
			inflowStatus: string | null;
			inflowTargetClass: number | null;
			inflowItems: { item: string | null; value: number | null; mark: string | null; over: boolean | null; increased: boolean | null }[] | null;
			notIncreased: boolean;
			deductedStatus: string;
			compensationRule: string | null;
			compensation: number | null;
			compensationReason: string | null;
			chargedItems: { item: string | null; amount: number | null }[] | null;
		};
	};
	/** water/water_rivers.sql */
	water_rivers: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			kind: string;
			name: string;
			riverOrder: number | null;
			sections: number;
			classed: number;
			classes: { class: number | null; sections: number | null; share: number | null }[];
			shareGood: number | null;
			shareBad: number | null;
			byShares: boolean;
			meanClass: number | null;
			status: string | null;
			statusEn: string | null;
		};
	};
	/** water/water_trend.sql */
	water_trend: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			dateFrom: string;
			dateTo: string;
			sections: number;
			assessed: number;
			met: number;
			failed: number;
			dry: number;
			frozen: number;
			noWater: number;
			suspended: number;
			missing: number;
			notJudged: number;
			reference: number;
			classed: number;
			improved: number;
			worsened: number;
			same: number;
			samples: number;
			shareMet: number | null;
			shareGood: number | null;
			classes: { class: number | null; sections: number | null; share: number | null }[];
		};
	};
	/** water/water_trend_until.sql */
	water_trend_until: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			dateFrom: string;
			dateTo: string;
			sections: number;
			assessed: number;
			met: number;
			failed: number;
			dry: number;
			frozen: number;
			noWater: number;
			suspended: number;
			missing: number;
			notJudged: number;
			reference: number;
			classed: number;
			improved: number;
			worsened: number;
			same: number;
			samples: number;
			shareMet: number | null;
			shareGood: number | null;
			classes: { class: number | null; sections: number | null; share: number | null }[];
		};
	};
	/** water/water_week_status.sql */
	water_week_status: {
		parameters: { dateFrom: string | null };
		row: {
			sectionCode: string;
			answeringCode: string | null;
			status: string;
		};
	};
	/** water/water_year_need.sql */
	water_year_need: {
		parameters: { dateFrom: string | null; dateTo: string | null; yearTo: string | null };
		row: {
			sectionCode: string;
			item: string;
			direction: string | null;
			mean: number | null;
			limitValue: number | null;
			weeks: number;
			months: number;
			need: number | null;
		};
	};
	/** water/water_year_weeks.sql */
	water_year_weeks: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			sectionCode: string;
			weeks: { dateFrom: string | null; class: number | null; status: string | null }[];
		};
	};
	/** water/water_week.sql */
	water_week: {
		parameters: { dateFrom: string | null; dateTo: string | null; yearFrom: string | null; yearTo: string | null };
		row: {
			sectionCode: string;
			name: string;
			river: string;
			riverOrder: number;
			position: number;
			upstreamCode: string | null;
			upstreamName: string | null;
			downstreamCode: string | null;
			downstreamName: string | null;
			answeringCode: string | null;
			inflowSectionCode: string | null;
			controlLevel: string;
			waterbody: string;
			targetClass: number | null;
			referencePoint: boolean;
			endsAt: string | null;
			effectiveFrom: string | null;
			effectiveTo: string | null;
			samples: number;
			sampledAt: string | null;
			remark: string | null;
			provisional: boolean;
			flow: string | null;
			class: number | null;
			reason: string | null;
			status: string;
			lastClass: number | null;
			lastStatus: string | null;
			change: number | null;
			yearClass: number | null;
			yearStatus: string | null;
			yearChange: number | null;
			history: { dateFrom: string | null; class: number | null; status: string | null }[];
			readings: { item: string | null; value: number | null; mark: string | null; class: number | null; judged: boolean | null; samples: number | null; below: number | null; leftOut: number | null }[];
			drivers: { item: string | null; value: number | null; mark: string | null; class: number | null; missedLimit: number | null }[] | null;
			exceeding: { follows: boolean | null; grade: number | null; over: number | null; itemOrder: number | null; item: string | null; value: number | null; mark: string | null; class: number | null; baseLimit: number | null; multiple: number | null }[] | null;
			mainPollutants: { follows: boolean | null; grade: number | null; over: number | null; itemOrder: number | null; item: string | null; class: number | null; multiple: number | null }[] | null;
			undecided: { item: string | null; value: number | null; mark: string | null; reason: string | null }[] | null;
			moved: { item: string | null; value: number | null; mark: string | null; class: number | null; lastValue: number | null; lastMark: string | null; lastClass: number | null }[] | null;
			inflowName: string | null;
			inflowClass: number | null;
			inflowStatus: string | null;
			inflowTargetClass: number | null;
			inflowItems: { item: string | null; value: number | null; mark: string | null; over: boolean | null; increased: boolean | null }[] | null;
			notIncreased: boolean;
			deductedStatus: string;
		};
	};
	/** water/water_week_until.sql */
	water_week_until: {
		parameters: { dateFrom: string | null; dateTo: string | null; yearFrom: string | null; yearTo: string | null };
		row: {
			sectionCode: string;
			name: string;
			river: string;
			riverOrder: number;
			position: number;
			upstreamCode: string | null;
			upstreamName: string | null;
			downstreamCode: string | null;
			downstreamName: string | null;
			answeringCode: string | null;
			inflowSectionCode: string | null;
			controlLevel: string;
			waterbody: string;
			targetClass: number | null;
			referencePoint: boolean;
			endsAt: string | null;
			effectiveFrom: string | null;
			effectiveTo: string | null;
			samples: number;
			sampledAt: string | null;
			remark: string | null;
			provisional: boolean;
			flow: string | null;
			class: number | null;
			reason: string | null;
			status: string;
			lastClass: number | null;
			lastStatus: string | null;
			change: number | null;
			yearClass: number | null;
			yearStatus: string | null;
			yearChange: number | null;
			history: { dateFrom: string | null; class: number | null; status: string | null }[];
			readings: { item: string | null; value: number | null; mark: string | null; class: number | null; judged: boolean | null; samples: number | null; below: number | null; leftOut: number | null }[];
			drivers: { item: string | null; value: number | null; mark: string | null; class: number | null; missedLimit: number | null }[] | null;
			exceeding: { follows: boolean | null; grade: number | null; over: number | null; itemOrder: number | null; item: string | null; value: number | null; mark: string | null; class: number | null; baseLimit: number | null; multiple: number | null }[] | null;
			mainPollutants: { follows: boolean | null; grade: number | null; over: number | null; itemOrder: number | null; item: string | null; class: number | null; multiple: number | null }[] | null;
			undecided: { item: string | null; value: number | null; mark: string | null; reason: string | null }[] | null;
			moved: { item: string | null; value: number | null; mark: string | null; class: number | null; lastValue: number | null; lastMark: string | null; lastClass: number | null }[] | null;
			inflowName: string | null;
			inflowClass: number | null;
			inflowStatus: string | null;
			inflowTargetClass: number | null;
			inflowItems: { item: string | null; value: number | null; mark: string | null; over: boolean | null; increased: boolean | null }[] | null;
			notIncreased: boolean;
			deductedStatus: string;
		};
	};
	/** fire/boundaries.sql */
	boundaries: {
		parameters: Record<string, never>;
		row: {
			areaCode: string;
			datum: string;
			vertices: number;
			geometry: string;
		};
	};
	/** fire/fire_cases.sql */
	fire_cases: {
		parameters: { dateFrom: string | null; dateTo: string | null; onDate: string | null };
		row: {
			alarmNo: string;
			fireDay: string;
			alarmedAt: string;
			areaCode: string;
			detectedCode: string;
			township: string | null;
			village: string | null;
			latitude: number | null;
			longitude: number | null;
			verdict: string;
			reportedVerdict: string | null;
			verifiedAt: string | null;
			cause: string | null;
			penalty: string | null;
			penaltyNo: string | null;
			penalisedAt: string | null;
			cases: number;
			amount: number | null;
			detentionDays: number | null;
			closedAt: string | null;
			dataStatus: string | null;
			boundaryCode: string | null;
			nearLine: boolean;
			decidedAt: string | null;
			decidedBy: string | null;
			decidedWhy: string | null;
			state: string;
			stage: string;
			isOpen: boolean;
			ageDays: number;
			verifyMinutes: number | null;
			verifyLate: boolean | null;
			extinguishMinutes: number | null;
			extinguishLate: boolean | null;
			penaliseDays: number | null;
		};
	};
	/** fire/fire_static_sources.sql */
	fire_static_sources: {
		parameters: Record<string, never>;
		row: {
			sourceNo: string;
			name: string;
			latitude: number;
			longitude: number;
			radiusM: number;
			effectiveFrom: string | null;
			effectiveTo: string | null;
			note: string | null;
		};
	};
	/** fire/fire_decision_history.sql */
	fire_decision_history: {
		parameters: { no: string | null };
		row: {
			decidedAt: string;
			decidedBy: string;
			accountableCode: string | null;
			verdict: string | null;
			reason: string;
			basis: string | null;
			changeNo: number;
		};
	};
	/** fire/fire_punishment_list.sql */
	fire_punishment_list: {
		parameters: { no: string | null };
		row: {
			penaltyNo: string;
			penalty: string;
			amount: number | null;
			detentionDays: number | null;
			penalisedAt: string | null;
		};
	};
	/** fire/fire_alarm_days.sql */
	fire_alarm_days: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			day: string;
			closesHour: number;
			opensAt: string;
			closesAt: string;
			pushed: number;
			confirmed: number;
			rejected: number;
			outside: number;
			pending: number;
			verificationRate: number | null;
		};
	};
	/** fire/fire_causes.sql */
	fire_causes: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			cause: string | null;
			pushed: number;
			confirmed: number;
			rejected: number;
		};
	};
	/** fire/fire_county.sql */
	fire_county: {
		parameters: { dateFrom: string | null; dateTo: string | null; onDate: string | null };
		row: {
			areaCode: string;
			kind: string;
			pushed: number;
			confirmed: number;
			rejected: number;
			outside: number;
			pending: number;
			verificationRate: number | null;
			penalised: number;
			waived: number;
			inGrace: number;
			unpenalised: number;
			penaltyRate: number | null;
			open: number;
			oldestOpenDays: number | null;
			oldestUnpenalisedDays: number | null;
		};
	};
	/** fire/fire_events.sql */
	fire_events: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			eventNo: number;
			eventKey: string;
			fireDay: string;
			firstAt: string;
			lastAt: string;
			latitude: number;
			longitude: number;
			widthM: number;
			pixels: number;
			lowPixels: number;
			satellites: string;
			frp: number | null;
			provisional: boolean;
			areaCode: string | null;
			detectedCode: string | null;
			place: string;
			boundaryCode: string | null;
			disagrees: boolean;
			nearLine: boolean;
			nearestCode: string | null;
			nearestM: number | null;
			counted: boolean;
			inRegion: boolean;
			staticReason: string | null;
			staticSourceNo: string | null;
			verdict: string | null;
			decidedAt: string | null;
			decidedBy: string | null;
			decidedWhy: string | null;
		};
	};
	/** fire/fire_hours.sql */
	fire_hours: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			hour: number;
			pushed: number;
			confirmed: number;
		};
	};
	/** fire/fire_listings.sql */
	fire_listings: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			source: string;
			fireDay: string;
			observedOn: string;
			observedTime: string | null;
			latitude: number;
			longitude: number;
			city: string | null;
			county: string | null;
			township: string | null;
			satellite: string | null;
			areaCode: string | null;
			boundaryCode: string | null;
			nearLine: boolean;
			inRegion: boolean;
		};
	};
	/** fire/fire_penalty.sql */
	fire_penalty: {
		parameters: { onDate: string | null };
		row: {
			areaCode: string;
			kind: string;
			confirmed: number;
			penalised: number;
			waived: number;
			inGrace: number;
			unpenalised: number;
			penaltyRate: number | null;
			oldestUnpenalisedDays: number | null;
		};
	};
	/** fire/fire_same_period.sql */
	fire_same_period: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			year: number;
			dateFrom: string;
			dateTo: string;
			areaCode: string;
			kind: string;
			pushed: number;
			confirmed: number;
			covered: boolean;
			change: number | null;
		};
	};
	/** fire/fire_span.sql */
	fire_span: {
		parameters: { onDate: string | null };
		row: {
			firstDay: string | null;
			lastDay: string | null;
			lastOwn: string | null;
		};
	};
	/** fire/fire_case_of.sql */
	fire_case_of: {
		parameters: { no: string | null; onDate: string | null };
		row: {
			alarmNo: string;
			fireDay: string;
			alarmedAt: string;
			areaCode: string;
			detectedCode: string;
			township: string | null;
			village: string | null;
			latitude: number | null;
			longitude: number | null;
			verdict: string;
			reportedVerdict: string | null;
			verifiedAt: string | null;
			cause: string | null;
			penalty: string | null;
			penaltyNo: string | null;
			penalisedAt: string | null;
			cases: number;
			amount: number | null;
			detentionDays: number | null;
			closedAt: string | null;
			dataStatus: string | null;
			boundaryCode: string | null;
			nearLine: boolean;
			decidedAt: string | null;
			decidedBy: string | null;
			decidedWhy: string | null;
			state: string;
			stage: string;
			isOpen: boolean;
			ageDays: number;
			verifyMinutes: number | null;
			verifyLate: boolean | null;
			extinguishMinutes: number | null;
			extinguishLate: boolean | null;
			penaliseDays: number | null;
		};
	};
	/** fire/fire_detections.sql */
	fire_detections: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			eventNo: number;
			satellite: string;
			instrument: string;
			fireDay: string;
			seenAt: string;
			latitude: number;
			longitude: number;
			areaCode: string | null;
			brightness: number | null;
			frp: number | null;
			dayNight: string | null;
			confidence: string;
			confidencePercent: number | null;
			counted: boolean;
			staticSource: boolean;
			nearLine: boolean;
			inRegion: boolean;
			detectionType: number | null;
			version: string | null;
			product: string;
		};
	};
	/** fire/fire_event_of.sql */
	fire_event_of: {
		parameters: { event: string | null };
		row: {
			eventKey: string;
			fireDay: string;
		};
	};
	/** fire/fire_event_tally.sql */
	fire_event_tally: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			areaCode: string;
			kind: string;
			events: number;
			pixels: number;
			staticEvents: number;
			lowEvents: number;
			nearLine: number;
			disagreeing: number;
			unplaced: number;
			perKha: number | null;
		};
	};
	/** fire/fire_months.sql */
	fire_months: {
		parameters: { dateFrom: string | null; dateTo: string | null; onDate: string | null };
		row: {
			month: string;
			confirmed: number;
			penalised: number;
			unpenalised: number;
		};
	};
	/** fire/fire_open_cases.sql */
	fire_open_cases: {
		parameters: { onDate: string | null };
		row: {
			alarmNo: string;
			fireDay: string;
			alarmedAt: string;
			areaCode: string;
			detectedCode: string;
			township: string | null;
			village: string | null;
			latitude: number | null;
			longitude: number | null;
			verdict: string;
			reportedVerdict: string | null;
			verifiedAt: string | null;
			cause: string | null;
			penalty: string | null;
			penaltyNo: string | null;
			penalisedAt: string | null;
			cases: number;
			amount: number | null;
			detentionDays: number | null;
			closedAt: string | null;
			dataStatus: string | null;
			boundaryCode: string | null;
			nearLine: boolean;
			decidedAt: string | null;
			decidedBy: string | null;
			decidedWhy: string | null;
			state: string;
			stage: string;
			isOpen: boolean;
			ageDays: number;
			verifyMinutes: number | null;
			verifyLate: boolean | null;
			extinguishMinutes: number | null;
			extinguishLate: boolean | null;
			penaliseDays: number | null;
		};
	};
	/** fire/fire_ranking.sql */
	fire_ranking: {
		parameters: { dateFrom: string | null; dateTo: string | null; onDate: string | null };
		row: {
			areaCode: string;
			pushed: number;
			confirmed: number;
			rejected: number;
			outside: number;
			pending: number;
			verificationRate: number | null;
			penalised: number;
			waived: number;
			inGrace: number;
			unpenalised: number;
			penaltyRate: number | null;
			open: number;
			oldestOpenDays: number | null;
			oldestUnpenalisedDays: number | null;
			density: number | null;
			confirmedRank: number;
			confirmedTied: boolean;
			rateRank: number | null;
			rateTied: boolean;
			penaltyRank: number | null;
			penaltyTied: boolean;
			densityRank: number | null;
			densityTied: boolean;
		};
	};
	/** fire/fire_alarm_history.sql */
	fire_alarm_history: {
		parameters: { no: string | null };
		row: {
			batchNo: number;
			alarmedAt: string;
			areaCode: string;
			township: string | null;
			village: string | null;
			latitude: number | null;
			longitude: number | null;
			pushedAt: string | null;
			receivedAt: string | null;
			arrivedAt: string | null;
			extinguishedAt: string | null;
			verdict: string;
			verifiedAt: string | null;
			cause: string | null;
			penalty: string | null;
			penaltyNo: string | null;
			penalisedAt: string | null;
			closedAt: string | null;
			dataStatus: string;
			withdrawn: boolean;
			stands: boolean;
			importedAt: string;
			actor: string;
			actorName: string | null;
			reason: string | null;
		};
	};
	/** fire/fire_alarm_known.sql */
	fire_alarm_known: {
		parameters: { no: string | null };
		row: {
			alarmNo: string;
			alarmedAt: string;
			areaCode: string;
			township: string | null;
			village: string | null;
			latitude: number | null;
			longitude: number | null;
			pushedAt: string | null;
			receivedAt: string | null;
			arrivedAt: string | null;
			extinguishedAt: string | null;
			verdict: string;
			verifiedAt: string | null;
			cause: string | null;
			penalty: string | null;
			penaltyNo: string | null;
			penalisedAt: string | null;
			closedAt: string | null;
			dataStatus: string;
		};
	};
	/** fire/fire_detection_days.sql */
	fire_detection_days: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			day: string;
			closesHour: number;
			detected: number;
			counted: number;
			lowConfidence: number;
			staticSource: number;
			unplaced: number;
			beyond: number;
			events: number;
			staticEvents: number;
		};
	};
	/** fire/fire_event_pixels.sql */
	fire_event_pixels: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			eventNo: number;
			satellite: string;
			instrument: string;
			fireDay: string;
			seenAt: string;
			latitude: number;
			longitude: number;
			areaCode: string | null;
			brightness: number | null;
			frp: number | null;
			dayNight: string | null;
			confidence: string;
			confidencePercent: number | null;
			counted: boolean;
			staticSource: boolean;
			nearLine: boolean;
			inRegion: boolean;
			detectionType: number | null;
			version: string | null;
			product: string;
		};
	};
	/** ledger/ledger_terms.sql */
	ledger_terms: {
		parameters: Record<string, never>;
		row: {
			goalId: string;
			deadline: string | null;
			sharePercent: number | null;
			limitMonths: number | null;
			limitDays: number | null;
			limitAtLeast: boolean;
			ownDays: boolean;
			byItem: boolean;
		};
	};
	/** ledger/ledger_progress.sql */
	ledger_progress: {
		parameters: { onDate: string | null };
		row: {
			goalId: string;
			areaCode: string;
			itemId: string;
			day: string;
			quantity: number;
		};
	};
	/** ledger/ledger_state.sql */
	ledger_state: {
		parameters: { onDate: string | null };
		row: {
			itemId: string;
			asOf: string;
			goalId: string;
			areaCode: string;
			name: string;
			responsibleUnit: string | null;
			unit: string | null;
			base: number;
			planned: number;
			done: number;
			open: number;
			surplus: number;
			startedOn: string | null;
			dueOn: string | null;
			doneOn: string | null;
			closedOn: string | null;
			closedBy: string | null;
			status: string;
			finished: boolean;
			closed: boolean;
			begun: boolean;
			overdueDays: number;
			lateDays: number;
			late: boolean;
			contradictory: boolean;
			byItem: boolean;
			sharePercent: number | null;
			evidence: string | null;
			remark: string | null;
		};
	};
	/** ledger/ledger_due_steps.sql */
	ledger_due_steps: {
		parameters: { onDate: string | null };
		row: {
			goalId: string;
			areaCode: string;
			dueOn: string;
			quantityDue: number;
			fromMilestones: boolean;
		};
	};
	/** ledger/goal_counties.sql */
	goal_counties: {
		parameters: { goal: string | null; onDate: string | null };
		row: {
			goalId: string;
			areaCode: string;
			isCity: boolean;
			unit: string | null;
			reportedOn: string | null;
			items: number;
			itemsDone: number;
			itemsClosed: number;
			itemsBegun: number;
			itemsOverdue: number;
			itemsLate: number;
			longestOverdueDays: number;
			base: number | null;
			planned: number;
			done: number;
			open: number;
			surplus: number;
			due: number | null;
			owed: number;
			owedSince: string | null;
			fromMilestones: boolean | null;
			nextDueOn: string | null;
			nextDue: number | null;
			finalDueOn: string | null;
			finalDue: number | null;
			lastDoneOn: string | null;
			lastClosedOn: string | null;
			byItem: boolean;
			sharePercent: number | null;
			state: string;
			reason: string;
		};
	};
	/** ledger/ledger_counties.sql */
	ledger_counties: {
		parameters: { onDate: string | null };
		row: {
			goalId: string;
			areaCode: string;
			isCity: boolean;
			unit: string | null;
			reportedOn: string | null;
			items: number;
			itemsDone: number;
			itemsClosed: number;
			itemsBegun: number;
			itemsOverdue: number;
			itemsLate: number;
			longestOverdueDays: number;
			base: number | null;
			planned: number;
			done: number;
			open: number;
			surplus: number;
			due: number | null;
			owed: number;
			owedSince: string | null;
			fromMilestones: boolean | null;
			nextDueOn: string | null;
			nextDue: number | null;
			finalDueOn: string | null;
			finalDue: number | null;
			lastDoneOn: string | null;
			lastClosedOn: string | null;
			byItem: boolean;
			sharePercent: number | null;
			state: string;
			reason: string;
		};
	};
	/** ledger/ledger_goals.sql */
	ledger_goals: {
		parameters: { onDate: string | null };
		row: {
			goalId: string;
			unit: string | null;
			reportedOn: string | null;
			items: number;
			itemsDone: number;
			itemsClosed: number;
			itemsOverdue: number;
			itemsLate: number;
			longestOverdueDays: number;
			base: number | null;
			planned: number;
			done: number;
			open: number;
			surplus: number;
			due: number | null;
			owed: number;
			owedSince: string | null;
			fromMilestones: boolean | null;
			nextDueOn: string | null;
			nextDue: number | null;
			finalDueOn: string | null;
			finalDue: number | null;
			lastDoneOn: string | null;
			lastClosedOn: string | null;
			counties: number;
			countiesDone: number;
			countiesDue: number;
			countiesOwing: number;
			state: string;
			reason: string;
		};
	};
	/** ranking/measure_goal.sql */
	measure_goal: {
		parameters: { goal: string | null; onDate: string | null };
		row: {
			areaCode: string;
			value: number | null;
			received: number;
			expected: number;
			notRanked: string | null;
		};
	};
	/** ranking/water_month_counts.sql */
	water_month_counts: {
		parameters: { dateFrom: string | null; dateTo: string | null; beforeFrom: string | null; beforeTo: string | null; yearFrom: string | null; yearTo: string | null };
		row: {
			period: string;
			dateFrom: string;
			dateTo: string;
			sections: number;
			assessed: number;
			met: number;
			failed: number;
			dry: number;
			frozen: number;
			noWater: number;
			suspended: number;
			missing: number;
			notJudged: number;
			reference: number;
			classed: number;
			improved: number;
			worsened: number;
			same: number;
			samples: number;
			shareMet: number | null;
			shareGood: number | null;
			classes: { class: number | null; sections: number | null; share: number | null }[];
			verdicts: { sectionCode: string | null; class: number | null; status: string | null }[];
		};
	};
	/** ranking/air_lists.sql */
	air_lists: {
		parameters: { onDate: string | null };
		row: {
			places: number;
		};
	};
	/** ranking/air_money.sql */
	air_money: {
		parameters: { onDate: string | null };
		row: {
			areaCode: string;
			rankGroup: string;
			rank: number;
			ranked: number | null;
			amount: number | null;
			amountFrom: string | null;
			clause: string | null;
			source: string;
			unknownEnd: boolean;
		};
	};
	/** ranking/air_cumulative.sql */
	air_cumulative: {
		parameters: { dateTo: string | null; yearTo: string | null; profileName: string | null };
		row: {
			areaCode: string;
			month: string;
			value: number | null;
			yearValue: number | null;
			change: number | null;
			validDays: number | null;
			notRanked: string | null;
		};
	};
	/** ranking/air_day_ranks.sql */
	air_day_ranks: {
		parameters: { onDay: string | null };
		row: {
			areaCode: string;
			rank: number;
			tied: boolean;
		};
	};
	/** ranking/water_cwqi.sql */
	water_cwqi: {
		parameters: { dateFrom: string | null; dateTo: string | null; yearFrom: string | null; yearTo: string | null };
		row: {
			kind: string;
			code: string;
			sections: number | null;
			cwqi: number | null;
			items: string[] | null;
			terms: { lake: boolean | null; itemOrder: number | null; item: string | null; waterbody: string | null; mean: number | null; singleIndex: number | null; share: number | null }[] | null;
			yearCwqi: number | null;
			comparable: boolean;
			change: number | null;
			exempt: boolean;
			notRanked: string | null;
			share: number | null;
			rank: number | null;
			tied: boolean;
			changeRank: number | null;
			changeTied: boolean;
		};
	};
	/** ranking/air_profile_ranks.sql */
	air_profile_ranks: {
		parameters: { dateFrom: string | null; dateTo: string | null; profileName: string | null };
		row: {
			areaCode: string;
			value: number | null;
			rank: number | null;
			tied: boolean;
			received: number;
			expected: number;
			notRanked: string | null;
		};
	};
	/** ranking/air_reasons.sql */
	air_reasons: {
		parameters: { dateFrom: string | null; dateTo: string | null; profileName: string | null };
		row: {
			areaCode: string;
			pollutant: string;
			statistic: string;
			concentration: number;
			singleIndex: number;
			weight: number;
			meanIndex: number;
			difference: number;
			indexAtMean: number;
			rankAtMean: number;
		};
	};
	/** ranking/air_rises.sql */
	air_rises: {
		parameters: { dateFrom: string | null; dateTo: string | null; profileName: string | null };
		row: {
			areaCode: string;
			indicator: string;
			month: string;
			value: number | null;
			yearValue: number | null;
			change: number | null;
			rose: boolean | null;
			inSum: number;
			inRow: number;
		};
	};
	/** ranking/ranking_air_index.sql */
	ranking_air_index: {
		parameters: { dateFrom: string | null; dateTo: string | null; beforeFrom: string | null; beforeTo: string | null; yearFrom: string | null; yearTo: string | null; spanName: string | null; profileName: string | null };
		row: {
			areaCode: string;
			value: number | null;
			rank: number | null;
			tied: boolean;
			received: number;
			expected: number;
			notRanked: string | null;
			beforeRank: number | null;
			yearValue: number | null;
			yearRank: number | null;
			change: number | null;
			changeRank: number | null;
			changeTied: boolean;
			targetValue: number | null;
			targetDirection: string | null;
			targetSource: string | null;
			meets: boolean | null;
		};
	};
	/** ranking/ranking_fire_points.sql */
	ranking_fire_points: {
		parameters: { dateFrom: string | null; dateTo: string | null; beforeFrom: string | null; beforeTo: string | null; yearFrom: string | null; yearTo: string | null; spanName: string | null };
		row: {
			areaCode: string;
			value: number | null;
			rank: number | null;
			tied: boolean;
			received: number;
			expected: number;
			notRanked: string | null;
			beforeRank: number | null;
			yearValue: number | null;
			yearRank: number | null;
			change: number | null;
			changeRank: number | null;
			changeTied: boolean;
			targetValue: number | null;
			targetDirection: string | null;
			targetSource: string | null;
			meets: boolean | null;
		};
	};
	/** ranking/ranking_goal.sql */
	ranking_goal: {
		parameters: { goal: string | null; onDate: string | null; beforeDate: string | null };
		row: {
			areaCode: string;
			value: number | null;
			rank: number | null;
			tied: boolean;
			received: number;
			expected: number;
			notRanked: string | null;
			beforeRank: number | null;
			meets: boolean | null;
			done: number;
			due: number;
			planned: number;
		};
	};
	/** ranking/ranking_good_days.sql */
	ranking_good_days: {
		parameters: { dateFrom: string | null; dateTo: string | null; beforeFrom: string | null; beforeTo: string | null; yearFrom: string | null; yearTo: string | null; spanName: string | null };
		row: {
			areaCode: string;
			value: number | null;
			rank: number | null;
			tied: boolean;
			received: number;
			expected: number;
			notRanked: string | null;
			beforeRank: number | null;
			yearValue: number | null;
			yearRank: number | null;
			change: number | null;
			changeRank: number | null;
			changeTied: boolean;
			targetValue: number | null;
			targetDirection: string | null;
			targetSource: string | null;
			meets: boolean | null;
		};
	};
	/** ranking/ranking_o3.sql */
	ranking_o3: {
		parameters: { dateFrom: string | null; dateTo: string | null; beforeFrom: string | null; beforeTo: string | null; yearFrom: string | null; yearTo: string | null; spanName: string | null; profileName: string | null };
		row: {
			areaCode: string;
			value: number | null;
			rank: number | null;
			tied: boolean;
			received: number;
			expected: number;
			notRanked: string | null;
			beforeRank: number | null;
			yearValue: number | null;
			yearRank: number | null;
			change: number | null;
			changeRank: number | null;
			changeTied: boolean;
			targetValue: number | null;
			targetDirection: string | null;
			targetSource: string | null;
			meets: boolean | null;
		};
	};
	/** ranking/ranking_pm10.sql */
	ranking_pm10: {
		parameters: { dateFrom: string | null; dateTo: string | null; beforeFrom: string | null; beforeTo: string | null; yearFrom: string | null; yearTo: string | null; spanName: string | null; profileName: string | null };
		row: {
			areaCode: string;
			value: number | null;
			rank: number | null;
			tied: boolean;
			received: number;
			expected: number;
			notRanked: string | null;
			beforeRank: number | null;
			yearValue: number | null;
			yearRank: number | null;
			change: number | null;
			changeRank: number | null;
			changeTied: boolean;
			targetValue: number | null;
			targetDirection: string | null;
			targetSource: string | null;
			meets: boolean | null;
		};
	};
	/** ranking/ranking_pm2_5.sql */
	ranking_pm2_5: {
		parameters: { dateFrom: string | null; dateTo: string | null; beforeFrom: string | null; beforeTo: string | null; yearFrom: string | null; yearTo: string | null; spanName: string | null; profileName: string | null };
		row: {
			areaCode: string;
			value: number | null;
			rank: number | null;
			tied: boolean;
			received: number;
			expected: number;
			notRanked: string | null;
			beforeRank: number | null;
			yearValue: number | null;
			yearRank: number | null;
			change: number | null;
			changeRank: number | null;
			changeTied: boolean;
			targetValue: number | null;
			targetDirection: string | null;
			targetSource: string | null;
			meets: boolean | null;
		};
	};
	/** ranking/ranking_water_compliance.sql */
	ranking_water_compliance: {
		parameters: { dateFrom: string | null; dateTo: string | null; beforeFrom: string | null; beforeTo: string | null; yearFrom: string | null; yearTo: string | null; spanName: string | null };
		row: {
			areaCode: string;
			value: number | null;
			rank: number | null;
			tied: boolean;
			received: number;
			expected: number;
			notRanked: string | null;
			beforeRank: number | null;
			yearValue: number | null;
			yearRank: number | null;
			change: number | null;
			changeRank: number | null;
			changeTied: boolean;
			targetValue: number | null;
			targetDirection: string | null;
			targetSource: string | null;
			meets: boolean | null;
		};
	};
	/** goals/air_good_days_needed.sql */
	air_good_days_needed: {
		parameters: { onDate: string | null };
		row: {
			areaCode: string;
			span: string;
			dateFrom: string;
			dateTo: string;
			targetValue: number;
			goodDays: number;
			judgedDays: number | null;
			leftDays: number;
			needed: number;
			reachable: boolean;
		};
	};
	/** goals/evidence_air_index.sql */
	evidence_air_index: {
		parameters: { dateFrom: string | null; dateTo: string | null; profileName: string | null };
		row: {
			period: string;
			areaCode: string;
			value: number | null;
			received: number;
			expected: number;
		};
	};
	/** goals/evidence_fire_points.sql */
	evidence_fire_points: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			period: string;
			areaCode: string | null;
			value: number | null;
			received: number;
			expected: number;
		};
	};
	/** goals/goal_due_steps.sql */
	goal_due_steps: {
		parameters: { goal: string | null; onDate: string | null };
		row: {
			dueOn: string;
			quantityDue: number;
		};
	};
	/** goals/goal_figures.sql */
	goal_figures: {
		parameters: { onDate: string | null; noticeDay: string | null };
		row: {
			goalId: string;
			noticeFigure: number | null;
			ledgerOn: string;
			ledgerFigure: number | null;
			verdict: string;
		};
	};
	/** goals/goal_items.sql */
	goal_items: {
		parameters: { goal: string | null; onDate: string | null };
		row: {
			itemId: string;
			asOf: string;
			areaCode: string;
			name: string;
			responsibleUnit: string | null;
			unit: string | null;
			base: number;
			planned: number;
			done: number;
			open: number;
			startedOn: string | null;
			dueOn: string | null;
			doneOn: string | null;
			closedOn: string | null;
			closedBy: string | null;
			status: string;
			finished: boolean;
			closed: boolean;
			overdueDays: number;
			lateDays: number;
			late: boolean;
			contradictory: boolean;
			evidence: string | null;
			remark: string | null;
		};
	};
	/** goals/goal_override_history.sql */
	goal_override_history: {
		parameters: { goal: string | null };
		row: {
			decidedAt: string;
			state: string | null;
			decidedBy: string;
			reason: string;
			basis: string | null;
			batchNo: number;
			withdrawn: boolean;
			actor: string;
			actorName: string | null;
		};
	};
	/** goals/goal_penalty.sql */
	goal_penalty: {
		parameters: { onDate: string | null };
		row: {
			goalId: string;
			planned: number;
			done: number;
			open: number;
			oldestUnpenalisedDays: number | null;
			state: string;
			reason: string;
		};
	};
	/** goals/goal_progress.sql */
	goal_progress: {
		parameters: { goal: string | null; onDate: string | null };
		row: {
			day: string;
			quantity: number;
			done: number;
		};
	};
	/** goals/goal_rise.sql */
	goal_rise: {
		parameters: { dateFrom: string | null; dateTo: string | null; yearFrom: string | null; yearTo: string | null; profileName: string | null };
		row: {
			goalId: string;
			areaCode: string | null;
			value: number | null;
			yearValue: number | null;
			change: number | null;
			state: string;
			reason: string;
		};
	};
	/** goals/goal_states.sql */
	goal_states: {
		parameters: { onDate: string | null };
		row: {
			goalId: string;
			unit: string | null;
			state: string;
			reason: string;
			planned: number | null;
			done: number | null;
			open: number | null;
			due: number | null;
			owed: number | null;
			surplus: number | null;
			base: number | null;
			sharePercent: number | null;
			items: number | null;
			itemsDone: number | null;
			itemsClosed: number | null;
			itemsOverdue: number | null;
			itemsLate: number | null;
			longestOverdueDays: number | null;
			counties: number | null;
			countiesDone: number | null;
			countiesOwing: number | null;
			owedSince: string | null;
			fromMilestones: boolean | null;
			nextDueOn: string | null;
			nextDue: number | null;
			finalDueOn: string | null;
			finalDue: number | null;
			deadline: string | null;
			lastDoneOn: string | null;
			lastClosedOn: string | null;
			reportedOn: string | null;
		};
	};
	/** goals/goal_upcoming.sql */
	goal_upcoming: {
		parameters: { onDate: string | null; until: string | null };
		row: {
			goalId: string;
			areaCode: string;
			dueOn: string;
			quantityDue: number;
			missing: number;
		};
	};
	/** goals/evidence_water_compliance.sql */
	evidence_water_compliance: {
		parameters: { dateFrom: string | null; dateTo: string | null };
		row: {
			period: string;
			areaCode: string | null;
			value: number | null;
			received: number;
			expected: number;
		};
	};
	/** goals/goal_cross_feet.sql */
	goal_cross_feet: {
		parameters: { onDate: string | null; noticeDay: string | null };
		row: {
			ledgerGoal: string;
			noticePlanned: number;
			noticeDone: number;
			noticeOpen: number;
			noticeAddsUp: boolean;
			ledgerOn: string;
			ledgerPlanned: number | null;
			ledgerDone: number | null;
			ledgerOpen: number | null;
			ledgerAddsUp: boolean | null;
		};
	};
	/** goals/goal_moves.sql */
	goal_moves: {
		parameters: { since: string | null; onDate: string | null };
		row: {
			goalId: string;
			areaCode: string;
			done: number;
			doneBefore: number;
			closed: number;
			closedBefore: number;
		};
	};
	/** goals/goal_round_list.sql */
	goal_round_list: {
		parameters: { goal: string | null; onDate: string | null };
		row: {
			span: string | null;
			dateFrom: string;
			dateTo: string;
			kept: boolean;
			issuedOn: string | null;
			titles: string[] | null;
		};
	};
	/** goals/goal_rounds.sql */
	goal_rounds: {
		parameters: { onDate: string | null };
		row: {
			goalId: string;
			span: string | null;
			planned: number;
			done: number;
			open: number;
			firstFrom: string | null;
			missingOn: string | null;
			lastHeldOn: string | null;
			state: string;
			reason: string;
		};
	};
	/** goals/goal_turned_air.sql */
	goal_turned_air: {
		parameters: { dateFrom: string | null; dateTo: string | null; yearFrom: string | null; yearTo: string | null; profileName: string | null };
		row: {
			areaCode: string | null;
			months: number;
			turned: boolean | null;
			value: number | null;
			yearValue: number | null;
			latest: string | null;
		};
	};
	/** goals/goal_turned_fire.sql */
	goal_turned_fire: {
		parameters: { dateFrom: string | null; dateTo: string | null; yearFrom: string | null; yearTo: string | null };
		row: {
			areaCode: string | null;
			months: number;
			turned: boolean | null;
			value: number | null;
			yearValue: number | null;
			latest: string | null;
		};
	};
	/** goals/goal_turned_water.sql */
	goal_turned_water: {
		parameters: { dateFrom: string | null; dateTo: string | null; yearFrom: string | null; yearTo: string | null };
		row: {
			areaCode: string | null;
			months: number;
			turned: boolean | null;
			value: number | null;
			yearValue: number | null;
			latest: string | null;
		};
	};
	/** goals/goal_pace.sql */
	goal_pace: {
		parameters: { goal: string | null; onDate: string | null; months: number | null };
		row: {
			recent: number;
			days: number;
			open: number;
			doneBy: string | null;
		};
	};
	/** alerts/ladder_on.sql */
	ladder_on: {
		parameters: { onDate: string | null };
		row: {
			rung: number;
			name: string;
			nameEn: string;
			rule: string;
			times: number | null;
			percent: number | null;
			source: string;
			confidence: string;
			note: string | null;
		};
	};
	/** alerts/ladder_not_attaining.sql */
	ladder_not_attaining: {
		parameters: { dateFrom: string | null; dateTo: string | null; profileName: string | null };
		row: {
			areaCode: string;
			attaining: boolean | null;
			over: string[];
		};
	};
	/** alerts/ladder_series.sql */
	ladder_series: {
		parameters: { dateFrom: string | null; firstDay: string | null; dateTo: string | null; profileName: string | null };
		row: {
			areaCode: string;
			indicator: string;
			month: string;
			value: number | null;
			yearValue: number | null;
			change: number | null;
			rose: boolean | null;
			inSum: number;
			inRow: number;
			talksInRow: number;
		};
	};
	/** alerts/ladder_standing.sql */
	ladder_standing: {
		parameters: { dateFrom: string | null; firstDay: string | null; dateTo: string | null; profileName: string | null };
		row: {
			areaCode: string;
			rung: number;
			name: string;
			rule: string;
			indicator: string;
			since: string;
			latest: string;
			needed: number | null;
			percent: number | null;
			counted: number;
			value: number | null;
			yearValue: number | null;
			largestChange: number | null;
			over: string[] | null;
		};
	};
	/** meetings/meeting_before.sql */
	meeting_before: {
		parameters: { onDate: string | null; goal: string | null };
		row: {
			heldOn: string | null;
		};
	};
	/** meetings/meeting_decision_history.sql */
	meeting_decision_history: {
		parameters: { decision: string | null };
		row: {
			decidedOn: string;
			responsible: string;
			task: string;
			dueOn: string;
			closedOn: string | null;
			outcome: string | null;
			batchNo: number;
			importedAt: string;
			withdrawn: boolean;
			actor: string;
			actorName: string | null;
		};
	};
	/** meetings/meeting_followed.sql */
	meeting_followed: {
		parameters: { onDate: string | null };
		row: {
			decisionNo: string;
			decidedOn: string;
			areaCode: string;
			responsible: string;
			task: string;
			dueOn: string;
			closedOn: string | null;
			outcome: string | null;
			state: string;
			daysLeft: number;
		};
	};
}
