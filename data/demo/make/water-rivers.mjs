/**
 * The 24 invented sections. A river is listed from source to mouth; `from` and `to` are unit codes or, outside the city, names.
 * `ratio`: how near the section's weak items lie to the limit of its target class in 2019; `weak`: those items.
 */
export const RIVERS = [
	{
		river: '宣惠河',
		ends: '渤海',
		sections: [
			{ from: '130928', to: '130923', control: '市控', target: 4, ratio: 0.78, weak: ['cod'] },
			{
				from: '130923',
				to: '130930',
				control: '市控',
				target: 4,
				ratio: 0.82,
				weak: ['cod', 'codmn']
			},
			{
				from: '130930',
				to: '130925',
				control: '省控',
				target: 4,
				ratio: 0.98,
				weak: ['nh3n', 'tp']
			},
			{ from: '130925', to: '130924', control: '省控', target: 4, ratio: 0.88, weak: ['cod', 'f'] },
			{
				from: '130924',
				to: '渤海',
				control: '国控',
				target: 5,
				ratio: 0.84,
				weak: ['cod', 'codmn']
			}
		]
	},
	{
		river: '南运河',
		ends: '天津市',
		sections: [
			{ from: '山东省', to: '130928', control: '国控', target: null, ratio: 0.72, weak: ['codmn'] },
			{ from: '130981', to: '130921', control: '省控', target: 3, ratio: 0.8, weak: ['codmn'] },
			{
				from: '130903',
				to: '130922',
				control: '省控',
				target: 3,
				ratio: 0.85,
				weak: ['cod', 'tp']
			},
			{ from: '130922', to: '天津市', control: '国控', target: 3, ratio: 0.8, weak: ['cod'] }
		]
	},
	{
		river: '漳卫新河',
		ends: '渤海',
		sections: [
			{ from: '山东省', to: '130928', control: '国控', target: null, ratio: 0.8, weak: ['cod'] },
			{
				from: '130927',
				to: '130925',
				control: '市控',
				target: 4,
				ratio: 0.84,
				weak: ['cod', 'bod5']
			},
			{ from: '130925', to: '130924', control: '省控', target: 4, ratio: 0.9, weak: ['cod', 'f'] },
			{
				from: '130924',
				to: '渤海',
				control: '国控',
				target: 5,
				ratio: 0.83,
				weak: ['cod', 'codmn']
			}
		]
	},
	{
		river: '南排河',
		ends: '渤海',
		sections: [
			{
				from: '130983',
				to: '渤海',
				control: '国控',
				target: 4,
				ratio: 0.86,
				weak: ['cod', 'codmn']
			}
		]
	},
	{
		river: '石碑河',
		ends: '渤海',
		sections: [
			{
				from: '130921',
				to: '130983',
				control: '市控',
				target: 4,
				ratio: 0.87,
				weak: ['cod', 'tp']
			},
			{ from: '130973', to: '渤海', control: '国控', target: 4, ratio: 0.92, weak: ['cod', 'f'] }
		]
	},
	{
		river: '廖家洼河',
		ends: '渤海',
		sections: [
			{
				from: '130902',
				to: '130921',
				control: '市控',
				target: 5,
				ratio: 0.86,
				weak: ['nh3n', 'cod']
			}
		]
	},
	{
		river: '北排河',
		ends: '天津市',
		sections: [
			{ from: '130929', to: '130921', control: '市控', target: 4, ratio: 0.85, weak: ['tp', 'cod'] }
		]
	},
	{
		river: '子牙新河',
		ends: '天津市',
		sections: [
			{
				from: '130984',
				to: '130922',
				control: '省控',
				target: 4,
				ratio: 0.84,
				weak: ['cod', 'codmn']
			}
		]
	},
	{
		river: '江江河',
		ends: '清凉江',
		sections: [
			{
				from: '衡水市',
				to: '130981',
				control: '省控',
				target: null,
				ratio: 0.95,
				weak: ['cod', 'nh3n']
			},
			{
				from: '130981',
				to: '清凉江',
				control: '县控',
				target: 4,
				ratio: 0.92,
				weak: ['cod', 'nh3n']
			}
		]
	},
	{
		river: '古洋河',
		ends: '130984',
		sections: [
			{
				from: '130926',
				to: '130984',
				control: '县控',
				target: 5,
				ratio: 0.88,
				weak: ['nh3n', 'cod']
			}
		]
	},
	{
		river: '任文干渠',
		ends: '廊坊市',
		sections: [
			{ from: '130982', to: '廊坊市', control: '市控', target: 4, ratio: 0.83, weak: ['cod'] }
		]
	},
	{
		river: '南大港水库',
		ends: '',
		lake: true,
		sections: [
			{
				from: '130973',
				to: '南大港水库',
				control: '省控',
				target: 4,
				ratio: 0.85,
				weak: ['tp', 'codmn']
			}
		]
	}
];
