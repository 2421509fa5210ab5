/**
 * What the demo operator sells to key accounts: the business category tree, specifications, offerings with their
 * tariffs, discount plans, bundles and SLA tariffs. Prices are in yuan as decimal text, credible but invented.
 */

export const priceTypes = ['ONE_TIME', 'RECURRING', 'USAGE'] as const
export type PriceType = (typeof priceTypes)[number]
export const periods = ['MONTH', 'YEAR'] as const
export type Period = (typeof periods)[number]

/** What a price is for one of, with its labels. */
export const units = {
  LINE: ['线', 'line'], TRUNK: ['中继群', 'trunk group'], CIRCUIT: ['条', 'circuit'], PORT: ['端口', 'port'], SITE: ['点', 'site'],
  CORE_KM: ['芯公里', 'core-kilometre'], CABLE_KM: ['皮长公里', 'cable-kilometre'], DUCT_KM: ['管道公里', 'duct-kilometre'], HOLE_KM: ['孔公里', 'hole-kilometre'],
  MHZ: ['兆赫', 'MHz'], NUMBER: ['号', 'number'], CARD: ['卡', 'SIM card'], MINUTE: ['分钟', 'minute'], MESSAGE: ['条短信', 'message'], GB: ['GB', 'GB'],
  DEVICE: ['台', 'device'], SYSTEM: ['套', 'system'], USER: ['用户', 'user'], VISIT: ['人次', 'visit'], HOUR: ['小时', 'hour'],
} as const
export type Unit = keyof typeof units

export type BusinessCategory = {
  code: string
  /** Null at the top. */
  parent: string | null
  name: string
  english: string
}

export type Specification = {
  code: string
  /** A family: a category that has a parent. */
  category: string
  name: string
  english: string
  /** What has to be said of one used product of this kind. */
  characteristics: readonly Characteristic[]
}

export const characteristics = {
  rate: ['速率', 'Rate, Mbps'], aEnd: ['A端装机地址', 'A-end address'], zEnd: ['Z端装机地址', 'Z-end address'], site: ['装机地址', 'Install address'],
  interface: ['接口类型', 'Interface'], protection: ['保护方式', 'Protection'], number: ['号码', 'Number'], quantity: ['数量', 'Quantity'],
  lengthKm: ['长度（公里）', 'Length, km'], equipment: ['设备型号', 'Equipment'], topology: ['组网方式', 'Topology'], allowance: ['套内用量', 'Allowance'],
} as const
export type Characteristic = keyof typeof characteristics

export type Offering = {
  code: string
  specification: string
  /** Code of the family. */
  category: string
  name: string
  english: string
  /** In Mbps, as decimal text; null where a rate says nothing. */
  rate: string | null
  description: string
  descriptionEnglish: string
  /** False once every tariff has ended: kept for those who still use it. */
  isSellable: boolean
}

export type Tariff = {
  code: string
  offering: string
  priceType: PriceType
  /** Yuan, two decimals. */
  price: string
  /** Null unless RECURRING. */
  period: Period | null
  unit: Unit
  /** `YYYY-MM-DD`, first day. */
  validFrom: string
  /** Last day; null while open. */
  validTo: string | null
}

export const categories: readonly BusinessCategory[] = [
  ['VOICE', null, '话音业务', 'Voice services'],
  ['LOCAL_VOICE', 'VOICE', '本地话音', 'Local voice'],
  ['LONG_DISTANCE', 'VOICE', '长途业务', 'Long distance'],
  ['TRANSMISSION', null, '专线与网元', 'Leased lines and network elements'],
  ['DOMESTIC_CIRCUIT', 'TRANSMISSION', '国内数字电路', 'Domestic digital circuits'],
  ['CROSS_REGION_CIRCUIT', 'TRANSMISSION', '跨区域数字电路', 'Cross-region digital circuits'],
  ['NETWORK_ELEMENT', 'TRANSMISSION', '网元出租', 'Network-element lease'],
  ['DATA_NETWORK', null, '数据与互联网', 'Data and internet'],
  ['DATA', 'DATA_NETWORK', '数据业务', 'Data services'],
  ['BROADBAND', 'DATA_NETWORK', '宽带接入', 'Broadband access'],
  ['ONE_CODE', 'DATA_NETWORK', '一码通', 'One-code networking'],
  ['MOBILE_NETWORK', null, '移动业务', 'Mobile services'],
  ['MOBILE', 'MOBILE_NETWORK', '移动通信', 'Mobile communication'],
  ['SHORT_NUMBER', 'MOBILE_NETWORK', '短号集群网', 'Short-number cluster'],
  ['SEGMENT_PLAN', 'MOBILE_NETWORK', '客户群套餐', 'Segment plans'],
  ['ICT', null, '增值与信息化', 'Value-added and informatization'],
  ['VALUE_ADDED', 'ICT', '增值业务', 'Value-added services'],
  ['MAS_ADC', 'ICT', 'MAS/ADC信息化', 'MAS/ADC informatization'],
  ['MANAGED_SERVICE', 'ICT', '代管代维', 'Managed services'],
].map(([code, parent, name, english]) => ({ code: code!, parent: parent ?? null, name: name!, english: english! }))

/** The categories that carry offerings. */
export const families = categories.filter(category => category.parent !== null)

/**
 * A specification is a line that begins with `#`: code, family, name, English, characteristics. Its offerings follow:
 * code, name, English, rate or -, tariffs, description, English description. A tariff is `price unit` with `/M` or
 * `/Y` when it recurs and `!` when it is by use, and optionally the days it holds: `320/M PORT 2021-01-01..2024-12-31`.
 */
const table = `
# TELEPHONE | LOCAL_VOICE | 电话 | Telephone | number site
TEL-BUSINESS | 商务电话 | Business telephone line | - | 100 LINE; 35/M LINE 2018-01-01..2023-12-31; 25/M LINE 2024-01-01; 0.11! MINUTE | 面向办公场所的本地固定电话，支持来电显示、呼叫转移和分机拨号。 | A local fixed line for offices with caller display, call forwarding and extension dialling.
TEL-CENTREX | 虚拟总机 | Centrex | - | 20 LINE; 18/M LINE | 由局端提供的小交换机功能，群内短号互拨免费，客户无需自购交换机。 | Exchange-hosted PBX functions with free internal short dialling and no equipment to buy.
TEL-400 | 400统一客服号码 | 400 service number | - | 800 NUMBER; 100/M NUMBER; 0.15! MINUTE | 全国统一接入号码，主被叫分摊话费，支持按区域和时段接续。 | One nationwide access number, cost shared by both parties, routed by region and time of day.
# TRUNK | LOCAL_VOICE | 中继线 | Trunk | quantity interface site
TRUNK-E1 | 数字中继（30B+D） | Digital trunk, 30B+D | 2 | 3000 TRUNK; 3600/M TRUNK 2018-01-01..2022-12-31; 2800/M TRUNK 2023-01-01; 0.09! MINUTE | 以2M接口接入客户交换机，提供30路话音通道和直接拨入号段。 | Thirty voice channels into the customer's PBX over a 2 Mbps interface with a direct-dial number range.
TRUNK-SIP | SIP语音中继 | SIP voice trunk | - | 1000 TRUNK; 45/M LINE; 0.08! MINUTE | 基于IP的语音中继，并发路数按需弹性调整。 | A voice trunk over IP whose number of concurrent calls is adjusted on demand.
# ANALOGUE_LINE | LOCAL_VOICE | 模拟专线 | Analogue leased line | aEnd zEnd
ALINE-LOCAL | 本地模拟专线 | Local analogue leased line | - | 500 CIRCUIT; 260/M CIRCUIT | 点到点音频专用线路，用于调度电话、报警和遥测信号传送。 | A point-to-point audio line for dispatch telephones, alarms and telemetry.

# LONG_DISTANCE_CALL | LONG_DISTANCE | 长途电话 | Long-distance calls | number
LD-DOMESTIC | 国内长途直拨 | Domestic direct dialling | - | 0.20! MINUTE 2018-01-01..2023-06-30; 0.12! MINUTE 2023-07-01 | 国内长途按分钟计费，大客户按合同约定享受量价优惠。 | Domestic long distance by the minute, with volume prices by contract for key accounts.
LD-INTERNATIONAL | 国际及港澳台长途直拨 | International direct dialling | - | 1.80! MINUTE | 国际及港澳台直拨，按目的地分区计费，支持部门账码管理。 | International dialling priced by destination zone, with account codes per department.
LD-CONFERENCE | 电话会议 | Telephone conference | - | 200/M SYSTEM; 0.25! MINUTE | 多方通话会议桥，支持主持人控制、录音和国际接入。 | A multi-party bridge with host control, recording and international access.

# DIGITAL_CIRCUIT | DOMESTIC_CIRCUIT | 国内数字电路 | Domestic digital circuit | rate aEnd zEnd interface protection
DDC-64K | 国内数字电路 64K | Domestic digital circuit 64 kbps | 0.064 | 500 CIRCUIT 2015-01-01..2022-12-31; 380/M CIRCUIT 2015-01-01..2022-12-31 | 低速透明数字通道，用于早期联网系统，已停止新装。 | A slow transparent channel for early networks, closed to new customers.
DDC-2M | 国内数字电路 2M | Domestic digital circuit 2 Mbps | 2 | 2000 CIRCUIT; 2400/M CIRCUIT 2018-01-01..2023-12-31; 1600/M CIRCUIT 2024-01-01 | 两端均在国内的2M专用透明传输通道，时延稳定，适合业务系统联网。 | A dedicated transparent 2 Mbps channel with both ends in the country and steady delay, for business systems.
DDC-10M | 国内数字电路 10M | Domestic digital circuit 10 Mbps | 10 | 2000 CIRCUIT; 3200/M CIRCUIT | 以太网接口的10M专用传输通道，端到端带宽独享。 | A dedicated 10 Mbps channel with an Ethernet interface and unshared bandwidth.
DDC-34M | 国内数字电路 34M | Domestic digital circuit 34 Mbps | 34 | 5000 CIRCUIT; 8600/M CIRCUIT | 34M专用传输通道，用于中型分支机构与数据中心互联。 | A dedicated 34 Mbps channel between medium branches and data centres.
DDC-155M | 国内数字电路 155M | Domestic digital circuit 155 Mbps | 155 | 8000 CIRCUIT; 24000/M CIRCUIT 2018-01-01..2023-12-31; 16800/M CIRCUIT 2024-01-01 | STM-1专用透明传输通道，支持环网保护，50毫秒内自动倒换。 | A transparent STM-1 channel with ring protection that switches within 50 ms.
DDC-622M | 国内数字电路 622M | Domestic digital circuit 622 Mbps | 622 | 15000 CIRCUIT; 42000/M CIRCUIT | STM-4高速传输通道，用于核心节点互联与灾备。 | A fast STM-4 channel for core nodes and disaster recovery.
DDC-2G5 | 国内数字电路 2.5G | Domestic digital circuit 2.5 Gbps | 2500 | 30000 CIRCUIT; 98000/M CIRCUIT | STM-16大颗粒传输通道，双路由保护，适合数据中心间同步。 | A large STM-16 channel on two protected routes for synchronizing data centres.
DDC-10G | 国内数字电路 10G | Domestic digital circuit 10 Gbps | 10000 | 50000 CIRCUIT; 236000/M CIRCUIT | 10G波长级传输通道，承载金融灾备与云间互联。 | A 10 Gbps wavelength for banking disaster recovery and links between clouds.

# CROSS_REGION | CROSS_REGION_CIRCUIT | 跨区域数字电路 | Cross-region digital circuit | rate aEnd zEnd interface protection
XRC-2M | 跨省数字电路 2M | Cross-province circuit 2 Mbps | 2 | 3000 CIRCUIT; 3400/M CIRCUIT | 跨省一站受理的2M专用电路，由集团统一调度开通。 | A 2 Mbps circuit across provinces, accepted at one place and opened under group dispatch.
XRC-10M | 跨省数字电路 10M | Cross-province circuit 10 Mbps | 10 | 3000 CIRCUIT; 6200/M CIRCUIT | 跨省以太网专线，适合总部与省级分支联网。 | A cross-province Ethernet line between headquarters and provincial branches.
XRC-155M | 跨省数字电路 155M | Cross-province circuit 155 Mbps | 155 | 12000 CIRCUIT; 38000/M CIRCUIT 2018-01-01..2024-06-30; 29800/M CIRCUIT 2024-07-01 | 跨省STM-1电路，主备双路由，端到端质量由集团监控。 | A cross-province STM-1 circuit on main and standby routes, watched end to end by the group.
XRC-1G | 跨省数字电路 1G | Cross-province circuit 1 Gbps | 1000 | 20000 CIRCUIT; 88000/M CIRCUIT | 跨省千兆专线，用于区域中心之间的大带宽互联。 | A gigabit line between regional centres in different provinces.
XRC-OPERATOR | 跨网互联电路 155M | Cross-operator circuit 155 Mbps | 155 | 15000 CIRCUIT; 45000/M CIRCUIT | 需要与其他运营商协同的互联电路，含跨网业务审核与结算。 | A circuit opened together with another operator, with its review and settlement.

# CABLE_LEASE | NETWORK_ELEMENT | 光缆与光芯出租 | Cable and fibre lease | lengthKm aEnd zEnd
NE-CABLE | 光缆出租 | Optical cable lease | - | 10000 CABLE_KM; 9600/Y CABLE_KM | 整缆出租，客户自行熔接与使用，运营商负责路由安全。 | Lease of a whole cable: the customer splices and uses it, we keep the route safe.
NE-CORE | 光芯出租 | Dark fibre lease | - | 3000 CORE_KM; 2400/Y CORE_KM 2018-01-01..2023-12-31; 1800/Y CORE_KM 2024-01-01 | 裸光纤按芯出租，衰耗指标书面承诺。 | Dark fibre by the core with a written promise on attenuation.
# DUCT_LEASE | NETWORK_ELEMENT | 管道与管孔出租 | Duct lease | lengthKm aEnd zEnd
NE-DUCT | 管道出租 | Duct lease | - | 15000/Y DUCT_KM | 城区通信管道整段出租，含人井进出和日常巡护。 | Lease of a whole stretch of city duct with manhole access and patrols.
NE-HOLE | 管孔出租 | Duct hole lease | - | 1000 HOLE_KM; 4200/Y HOLE_KM | 管道内单孔或子孔出租，按孔公里计费。 | Lease of a single hole or sub-duct by the hole-kilometre.
# PORT_LEASE | NETWORK_ELEMENT | 端口与频段出租 | Port and band lease | interface site quantity
NE-PORT | 数据端口出租 | Data port lease | 1000 | 2000 PORT; 6800/M PORT | 骨干节点数据端口出租，供虚拟运营商与大型互联网客户使用。 | Data ports on backbone nodes for virtual operators and large internet customers.
NE-CLOCK | 同步时钟端口出租 | Synchronous clock port lease | 2 | 1500 PORT; 900/M PORT | 由国家级时钟源引出的同步端口，满足电力与金融授时需要。 | A port on the national clock source for timing in power and finance.
NE-BAND | 频段出租 | Frequency band lease | - | 24000/Y MHZ | 在许可范围内出租专用频段，用于行业专网覆盖。 | A licensed band for the radio coverage of an industry's private network.

# VPN | DATA | 虚拟专网 | Virtual private network | rate site topology interface
VPN-MPLS-10M | MPLS-VPN 10M | MPLS VPN 10 Mbps | 10 | 1500 PORT; 2100/M PORT | 基于骨干网的三层虚拟专网接入端口，支持三级服务等级。 | A layer-3 VPN port on the backbone with three classes of service.
VPN-MPLS-100M | MPLS-VPN 100M | MPLS VPN 100 Mbps | 100 | 3000 PORT; 8800/M PORT 2018-01-01..2023-12-31; 6500/M PORT 2024-01-01 | 面向省级节点的百兆虚拟专网端口，可按应用保障带宽。 | A 100 Mbps VPN port for provincial nodes with bandwidth kept per application.
VPN-SDWAN | SD-WAN组网 | SD-WAN networking | - | 800 SITE; 480/M SITE | 软件定义广域网，多线路智能选路，门店即插即用。 | A software-defined wide-area network that chooses among lines, plug and play for shops.
# LEGACY_DATA | DATA | 传统数据业务 | Legacy data service | rate site interface
DATA-FR | 帧中继 2M | Frame relay 2 Mbps | 2 | 1000 PORT 2012-01-01..2021-12-31; 1500/M PORT 2012-01-01..2021-12-31 | 传统分组数据业务，存量客户逐步迁移到MPLS-VPN。 | A packet service of earlier days whose customers are moving to MPLS VPN.
DATA-ATM | ATM 155M | ATM 155 Mbps | 155 | 13500/M PORT 2012-01-01..2022-06-30 | 传统异步传输业务，已停止新装。 | Asynchronous transfer of earlier days, closed to new customers.
# IDC | DATA | 数据中心托管 | Data centre hosting | quantity site allowance
IDC-RACK | 机柜托管 | Rack hosting | - | 1000 DEVICE; 5200/M DEVICE | 标准42U机柜，双路供电，含基础运维。 | A standard 42U rack with two power feeds and basic operation.

# DEDICATED_INTERNET | BROADBAND | 互联网专线 | Dedicated internet access | rate site quantity
BB-DIA-100M | 互联网专线 100M | Dedicated internet 100 Mbps | 100 | 1000 CIRCUIT; 3000/M CIRCUIT | 上下行对称独享带宽，附固定公网地址。 | Symmetric unshared bandwidth with fixed public addresses.
BB-DIA-500M | 互联网专线 500M | Dedicated internet 500 Mbps | 500 | 2000 CIRCUIT; 9800/M CIRCUIT | 面向园区与总部的高速互联网出口，支持双线接入。 | A fast internet exit for campuses and headquarters, on two lines if wanted.
BB-DIA-1G | 互联网专线 1G | Dedicated internet 1 Gbps | 1000 | 3000 CIRCUIT; 18000/M CIRCUIT 2019-01-01..2024-12-31; 15000/M CIRCUIT 2025-01-01 | 千兆独享互联网出口，含流量清洗基础防护。 | A gigabit internet exit with basic traffic scrubbing.
# BUSINESS_BROADBAND | BROADBAND | 商务宽带 | Business broadband | rate site
BB-FTTO-300M | 商务光宽 300M | Business fibre 300 Mbps | 300 | 100 LINE; 199/M LINE | 适合中小办公点的光纤宽带，含上门安装。 | Fibre broadband for small offices with installation on site.
BB-FTTO-1000M | 商务光宽 1000M | Business fibre 1000 Mbps | 1000 | 100 LINE; 399/M LINE | 千兆光纤宽带，适合门店与分支机构。 | Gigabit fibre broadband for shops and branches.

# ONE_CODE_ACCESS | ONE_CODE | 一码通 | One-code access | site number topology
OC-STANDARD | 一码通标准版 | One-code standard | - | 300 SITE; 150/M SITE | 一个代码接入全国网络，异地分支凭同一代码漫游联网。 | One code into the national network: branches elsewhere roam with the same code.
OC-ENTERPRISE | 一码通企业版 | One-code enterprise | - | 500 SITE; 320/M SITE; 2.00! GB | 在标准版上增加加密隧道、分组权限与用量报表。 | The standard service with encrypted tunnels, group rights and usage reports.

# MOBILE_VOICE | MOBILE | 移动语音 | Mobile voice | number allowance
MOB-GSM | GSM商务套餐 | GSM business plan | - | 58/M CARD 2010-01-01..2021-12-31 | 2G语音商务套餐，随网络演进停止新装。 | A 2G voice plan, closed to new customers as the network moves on.
MOB-CDMA | CDMA商务套餐 | CDMA business plan | - | 68/M CARD 2010-01-01..2022-12-31 | CDMA语音与数据商务套餐，存量客户可免费升级。 | A CDMA voice and data plan whose customers may move up free of charge.
# MOBILE_DATA | MOBILE | 移动数据 | Mobile data | number allowance
MOB-4G | 4G集团畅享套餐 | 4G group plan | 100 | 10 CARD; 79/M CARD; 3.00! GB | 集团成员4G套餐，含40GB流量和500分钟通话。 | A 4G plan for group members with 40 GB and 500 minutes.
MOB-5G | 5G集团尊享套餐 | 5G group premium plan | 1000 | 10 CARD; 159/M CARD 2020-01-01..2023-12-31; 129/M CARD 2024-01-01; 3.00! GB | 集团成员5G套餐，含100GB流量、1000分钟通话和专属客服。 | A 5G plan for group members with 100 GB, 1,000 minutes and a service desk of their own.
MOB-5G-PRIVATE | 5G定制专网 | 5G private network | 1000 | 80000 SITE; 12000/M SITE | 为园区定制的5G专网，数据不出园区，时延可承诺。 | A 5G network of the campus's own: data stay inside and delay is promised.
MOB-IOT | 物联网卡 | IoT card | 10 | 2 CARD; 5/M CARD | 面向设备的数据卡，支持批量管理和用量预警。 | Data cards for devices with bulk management and usage alerts.

# CLUSTER | SHORT_NUMBER | 短号集群网 | Short-number cluster network | number quantity
SN-BASIC | 短号集群网基础版 | Short-number cluster basic | - | 5/M NUMBER | 集团成员以短号互拨，群内通话免费，可随时加入与退出。 | Members call one another by short number free of charge and join or leave at any time.
SN-PLUS | 短号集群网融合版 | Short-number cluster converged | - | 100 SYSTEM; 10/M NUMBER | 固定电话与手机统一短号，支持群组和值班转接。 | One short number for desk and mobile phone, with groups and duty forwarding.

# SEGMENT | SEGMENT_PLAN | 客户群套餐 | Segment plan | number allowance
SEG-CAMPUS | 校园套餐 | Campus plan | 500 | 39/M CARD | 面向学校的通话、短信与流量组合，含校园宽带。 | Calls, messages and data for schools, with campus broadband.
SEG-STAFF | 职工套餐 | Staff plan | 500 | 59/M CARD | 面向企业职工的融合套餐，可由单位统一付费。 | A converged plan for employees that the employer may pay.
SEG-TRAVEL | 商旅套餐 | Business traveller plan | 1000 | 199/M CARD; 12.00! GB | 面向商旅人士，含国际漫游流量与贵宾服务。 | For business travellers, with roaming data and lounge service.

# VIDEO | VALUE_ADDED | 会议电视与可视电话 | Video conference and video telephone | site rate equipment
VA-CONFERENCE | 会议电视（新视通） | Video conference | 4 | 8000 SITE; 2600/M SITE 2018-01-01..2023-12-31; 1800/M SITE 2024-01-01 | 高清会议电视会场接入，含多点控制与会议调度。 | High-definition conference rooms with multipoint control and scheduling.
VA-CONFERENCE-EVENT | 会议电视临时会场 | Video conference, single event | 4 | 600! HOUR | 按次使用的会议电视会场，含现场保障人员。 | A conference room for one event with staff on site.
VA-VIDEOPHONE | 可视电话 | Video telephone | 2 | 300 LINE; 80/M LINE | 面对面的可视通话，适合政务接访与远程会诊。 | Face-to-face calls for public hearings and remote consultation.
# INTERCONNECTION | VALUE_ADDED | 联网业务 | Networking | site topology rate
VA-NETWORKING | 行业联网 | Industry networking | - | 5000 SYSTEM; 360/M SITE | 把连锁网点、收费站或营业所接入同一业务网并集中管理。 | Shops, toll gates or counters in one managed business network.
VA-SURVEILLANCE | 视频监控联网 | Video surveillance networking | 8 | 200 SITE; 120/M SITE | 摄像头统一接入、存储与调阅，支持分级权限。 | Cameras connected, stored and viewed together with graded rights.

# MAS | MAS_ADC | MAS行业应用 | MAS industry application | equipment number
MAS-SERVER | MAS服务器 | MAS server | - | 15000 SYSTEM; 800/M SYSTEM; 0.06! MESSAGE | 部署在客户侧的移动代理服务器，与办公系统对接收发短信。 | A mobile agent server at the customer's site that joins office systems to messaging.
MAS-CLOUD | 云MAS | Cloud MAS | - | 300/M SYSTEM; 0.055! MESSAGE 2020-01-01..2024-12-31; 0.05! MESSAGE 2025-01-01 | 云端短信能力，按条计费，支持模板与回执。 | Messaging from the cloud by the message, with templates and receipts.
# ADC | MAS_ADC | ADC应用托管 | ADC hosted application | quantity allowance
ADC-OFFICE | 移动办公 | Mobile office | - | 15/M USER | 托管式移动审批、通讯录与公文流转。 | Hosted mobile approval, directory and document flow.
ADC-VEHICLE | 车务通 | Vehicle management | - | 200 DEVICE; 30/M DEVICE | 车辆定位、轨迹与油耗管理，面向物流与公务车队。 | Position, track and fuel of vehicles for logistics and official fleets.

# MANAGED | MANAGED_SERVICE | 代管代维 | Managed service | equipment site quantity
MS-ROUTER | 网络设备代维 | Network device maintenance | - | 180/M DEVICE | 客户侧路由器与交换机的巡检、配置备份和故障处理。 | Inspection, configuration backup and repair of the customer's routers and switches.
MS-NETWORK | 全网代管 | Whole-network management | - | 6000 SYSTEM; 9800/M SYSTEM | 由专家团队代管客户全网，提供月度运行分析报告。 | Experts run the customer's whole network and report on it every month.
MS-ONSITE | 驻场服务 | Resident engineer | - | 18000/M USER; 600! VISIT | 工程师驻场或按次上门，承担机房值守与应急处置。 | An engineer resident or by the visit for machine-room duty and emergencies.
`

type Entry = { specification: Specification; offering?: Offering; tariffs?: Tariff[] }

const parseTariff = (text: string, offering: string, index: number): Tariff => {
  const [, price, mark, unit, from, to] = /^([\d.]+)(\/M|\/Y|!)? ([A-Z_]+)(?: ([\d-]+)(?:\.\.([\d-]+))?)?$/.exec(text) as unknown as (string | undefined)[]
  return {
    code: `${offering}/T${index + 1}`, offering,
    priceType: mark === '!' ? 'USAGE' : mark ? 'RECURRING' : 'ONE_TIME',
    // Some prices by use are below a fen, such as one message.
    price: Number(price).toFixed(Math.max(2, price!.split('.')[1]?.length ?? 0)),
    period: mark === '/M' ? 'MONTH' : mark === '/Y' ? 'YEAR' : null,
    unit: unit as Unit, validFrom: from ?? '2020-01-01', validTo: to ?? null,
  }
}

const parseSpecification = (line: string): Specification => {
  const [code, category, name, english, said] = line.slice(1).split('|').map(cell => cell.trim()) as [string, string, string, string, string]
  return { code, category, name, english, characteristics: said.split(' ') as Characteristic[] }
}

const parseOffering = (line: string, specification: Specification): Entry => {
  const [code, name, english, rate, prices, description, descriptionEnglish] = line.split('|').map(cell => cell.trim()) as [string, string, string, string, string, string, string]
  const tariffs = prices.split('; ').map((text, index) => parseTariff(text, code, index))
  const isSellable = tariffs.some(tariff => tariff.validTo === null)
  return { specification, tariffs, offering: { code, specification: specification.code, category: specification.category, name, english, rate: rate === '-' ? null : rate, description, descriptionEnglish, isSellable } }
}

const entries = table.trim().split('\n').filter(Boolean).reduce<Entry[]>(
  (read, line) => [...read, line.startsWith('#') ? { specification: parseSpecification(line) } : parseOffering(line, read.at(-1)!.specification)],
  [],
)

export const specifications: readonly Specification[] = [...new Set(entries.map(entry => entry.specification))]
export const offerings: readonly Offering[] = entries.flatMap(entry => entry.offering ?? [])
export const tariffs: readonly Tariff[] = entries.flatMap(entry => entry.tariffs ?? [])

const offeringByCode = new Map(offerings.map(offering => [offering.code, offering]))
const tariffsByOffering = Map.groupBy(tariffs, tariff => tariff.offering)

/** Null for a code that is not in the catalogue. */
export const offeringOf = (code: string): Offering | null => offeringByCode.get(code) ?? null

/** The tariffs of an offering in force on a day, `YYYY-MM-DD`. */
export const tariffsOn = (offering: string, day: string): Tariff[] =>
  (tariffsByOffering.get(offering) ?? []).filter(tariff => tariff.validFrom <= day && (tariff.validTo === null || day <= tariff.validTo))

// ---- Discounts, bundles, service levels ----

export type Tier = 'A_PLUS' | 'A' | 'B' | 'C'
export type KeyAccountClass = 'IMPORTANT' | 'HIGH_VALUE' | 'GROUP' | 'STRATEGIC'

export type DiscountPlan = {
  code: string
  name: string
  english: string
  description: string
  kind: 'PERCENT' | 'FIXED'
  /** Per cent off, or yuan off the monthly fee; decimal text. */
  value: string
  /** The lowest tier that gets it: B means B, A and A+. Null: every tier, and none. */
  minimalTier: Tier | null
  /** Only for customers of this class. Null: every class. */
  class: KeyAccountClass | null
  minimalTermMonths: number
  /** Families it holds for; empty: all. */
  categories: readonly string[]
  validFrom: string
  validTo: string | null
}

const plan = (code: string, name: string, english: string, description: string, off: string, minimalTier: Tier | null, keyAccountClass: KeyAccountClass | null, minimalTermMonths: number, families: string, valid: string): DiscountPlan => {
  const [validFrom, validTo] = valid.split('..') as [string, string?]
  return {
    code, name, english, description, minimalTier, minimalTermMonths, validFrom,
    kind: off.endsWith('%') ? 'PERCENT' : 'FIXED', value: off.replace('%', ''), class: keyAccountClass,
    categories: families ? families.split(' ') : [], validTo: validTo ?? null,
  }
}

export const discountPlans: readonly DiscountPlan[] = [
  plan('DISC-APLUS', 'A+集团框架优惠', 'A+ group framework discount', 'A+级集团客户全业务框架折扣。', '30%', 'A_PLUS', 'GROUP', 24, '', '2023-01-01'),
  plan('DISC-A', 'A级客户框架优惠', 'Tier A framework discount', 'A级及以上客户签约两年享受的全业务折扣。', '20%', 'A', null, 24, '', '2023-01-01'),
  plan('DISC-B', 'B级客户签约优惠', 'Tier B contract discount', 'B级及以上客户签约一年享受的全业务折扣。', '10%', 'B', null, 12, '', '2023-01-01'),
  plan('DISC-STRATEGIC', '战略客户专项优惠', 'Strategic customer discount', '战略客户三年期电路与数据业务专项折扣。', '35%', 'A', 'STRATEGIC', 36, 'DOMESTIC_CIRCUIT CROSS_REGION_CIRCUIT DATA', '2023-01-01'),
  plan('DISC-PUBLIC', '党政军优惠', 'Public sector discount', '党政军重要客户电路、话音与会议电视折扣。', '25%', null, 'IMPORTANT', 12, 'LOCAL_VOICE DOMESTIC_CIRCUIT CROSS_REGION_CIRCUIT VALUE_ADDED', '2022-01-01'),
  plan('DISC-CIRCUIT-24', '电路两年签约优惠', 'Two-year circuit discount', '数字电路签约满两年月租优惠。', '12%', null, null, 24, 'DOMESTIC_CIRCUIT CROSS_REGION_CIRCUIT', '2022-01-01'),
  plan('DISC-CIRCUIT-36', '电路三年签约优惠', 'Three-year circuit discount', '数字电路签约满三年月租优惠。', '18%', null, null, 36, 'DOMESTIC_CIRCUIT CROSS_REGION_CIRCUIT', '2022-01-01'),
  plan('DISC-FIBRE', '光芯长租优惠', 'Long fibre lease discount', '光缆光芯租期满五年的年租优惠。', '20%', 'B', null, 60, 'NETWORK_ELEMENT', '2022-01-01'),
  plan('DISC-BROADBAND', '互联网专线直降', 'Dedicated internet rebate', '高值客户互联网专线每月直降。', '300.00', null, 'HIGH_VALUE', 12, 'BROADBAND', '2024-01-01'),
  plan('DISC-MOBILE-GROUP', '集团成员套餐优惠', 'Group member plan rebate', '集团成员手机套餐每月直降。', '20.00', 'C', 'GROUP', 12, 'MOBILE SHORT_NUMBER', '2024-01-01'),
  plan('DISC-MAS-START', '信息化启航优惠', 'Informatization start discount', '首次使用MAS/ADC的客户首年优惠。', '50%', null, null, 12, 'MAS_ADC', '2024-01-01..2025-12-31'),
  plan('DISC-VOICE-2019', '话音保有优惠', 'Voice retention discount', '固定话音存量客户保有优惠，已结束。', '15%', null, null, 12, 'LOCAL_VOICE LONG_DISTANCE', '2019-01-01..2022-12-31'),
]

export type Bundle = {
  code: string
  name: string
  english: string
  description: string
  descriptionEnglish: string
  components: readonly { offering: string; quantity: number; isOptional: boolean }[]
  /** Per cent off the sum of the components' monthly fees; decimal text. */
  discountPercent: string
  minimalTermMonths: number
  validFrom: string
}

/** Components are written `3×DDC-2M`, optional ones with `?` behind. */
const bundle = (code: string, name: string, english: string, description: string, descriptionEnglish: string, components: string, discountPercent: string, minimalTermMonths: number): Bundle => ({
  code, name, english, description, descriptionEnglish, discountPercent, minimalTermMonths, validFrom: '2024-01-01',
  components: components.split(' ').map(text => {
    const [quantity, offering] = text.replace('?', '').split('×') as [string, string]
    return { offering, quantity: Number(quantity), isOptional: text.endsWith('?') }
  }),
})

export const bundles: readonly Bundle[] = [
  bundle('BND-BANK', '银行网点联网包', 'Bank outlet networking bundle', '网点双路电路、语音与监控一次开通。', 'Two circuits, voice and surveillance of an outlet opened at once.', '2×DDC-2M 4×TEL-BUSINESS 8×VA-SURVEILLANCE 2×MS-ROUTER?', '15', 24),
  bundle('BND-GOVERNMENT', '政务专网包', 'Government network bundle', '政务外网电路、会议电视与可视接访。', 'Circuits, video conference and public hearings for a government network.', '1×DDC-155M 2×VA-CONFERENCE 4×VA-VIDEOPHONE 50×SN-BASIC?', '18', 36),
  bundle('BND-CAMPUS', '智慧校园包', 'Smart campus bundle', '校园出口、监控与师生套餐一体化。', 'Internet exit, surveillance and plans for a campus in one.', '1×BB-DIA-1G 40×VA-SURVEILLANCE 200×SEG-CAMPUS', '20', 24),
  bundle('BND-HOSPITAL', '智慧医院包', 'Smart hospital bundle', '院区专线、远程会诊与短信通知。', 'Hospital line, remote consultation and message notices.', '1×BB-DIA-500M 2×VA-VIDEOPHONE 1×MAS-CLOUD 100×ADC-OFFICE?', '15', 24),
  bundle('BND-CHAIN', '连锁门店包', 'Chain store bundle', '门店宽带、SD-WAN与集群短号。', 'Broadband, SD-WAN and short numbers for chain stores.', '10×BB-FTTO-300M 10×VPN-SDWAN 30×SN-BASIC 10×VA-SURVEILLANCE?', '12', 12),
  bundle('BND-FACTORY', '5G智慧工厂包', '5G smart factory bundle', '5G专网、物联网卡与全网代管。', '5G private network, IoT cards and managed network.', '1×MOB-5G-PRIVATE 500×MOB-IOT 1×MS-NETWORK?', '10', 36),
  bundle('BND-LOGISTICS', '物流车队包', 'Logistics fleet bundle', '车辆管理、移动办公与集团套餐。', 'Vehicle management, mobile office and group plans.', '50×ADC-VEHICLE 20×ADC-OFFICE 20×MOB-4G', '15', 12),
  bundle('BND-HEADQUARTERS', '总部组网包', 'Headquarters networking bundle', '跨省组网、互联网出口与全网代管。', 'Cross-province network, internet exit and management for a headquarters.', '5×XRC-10M 1×BB-DIA-1G 1×MS-NETWORK 1×TEL-400?', '20', 36),
]

export type SlaLevel = 'PLATINUM' | 'GOLD' | 'SILVER' | 'STANDARD'

export type SlaTariff = {
  code: string
  level: SlaLevel
  name: string
  english: string
  /** Yuan per month and circuit. */
  price: string
  /** Per cent of the month; decimal text. */
  availability: string
  responseMinutes: number
  restoreHours: number
  /** Working days from contract to opening. */
  openingDays: number
  /** Per cent of the monthly fee given back for every hour beyond the promise; decimal text. */
  creditPercentPerHour: string
  /** When the clocks run. */
  calendar: 'AROUND_THE_CLOCK' | 'BUSINESS_HOURS'
  validFrom: string
}

export const slaTariffs: readonly SlaTariff[] = [
  { code: 'SLA-PLATINUM', level: 'PLATINUM', name: '白金级服务保障', english: 'Platinum service assurance', price: '2000.00', availability: '99.99', responseMinutes: 10, restoreHours: 2, openingDays: 7, creditPercentPerHour: '5', calendar: 'AROUND_THE_CLOCK', validFrom: '2023-01-01' },
  { code: 'SLA-GOLD', level: 'GOLD', name: '金级服务保障', english: 'Gold service assurance', price: '800.00', availability: '99.95', responseMinutes: 20, restoreHours: 4, openingDays: 10, creditPercentPerHour: '3', calendar: 'AROUND_THE_CLOCK', validFrom: '2023-01-01' },
  { code: 'SLA-SILVER', level: 'SILVER', name: '银级服务保障', english: 'Silver service assurance', price: '300.00', availability: '99.90', responseMinutes: 30, restoreHours: 8, openingDays: 15, creditPercentPerHour: '2', calendar: 'AROUND_THE_CLOCK', validFrom: '2023-01-01' },
  { code: 'SLA-STANDARD', level: 'STANDARD', name: '标准服务', english: 'Standard service', price: '0.00', availability: '99.50', responseMinutes: 60, restoreHours: 24, openingDays: 20, creditPercentPerHour: '1', calendar: 'BUSINESS_HOURS', validFrom: '2023-01-01' },
]
