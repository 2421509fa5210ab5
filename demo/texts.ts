/**
 * What people write into the demo operator's files, in Chinese: opportunities, contracts, tickets of the ten kinds,
 * notes and resolutions. Templates with slots, so that thousands of them do not look the same.
 */
import { digits, int, pick, type Random } from './random.ts'

/** Kinds of service event 客服事件. */
export const ticketKinds = {
  VISIT: ['走访', 'Visit'],
  RETURN_VISIT: ['回访', 'Return visit'],
  CARE: ['客户关怀', 'Customer care'],
  CONSULTATION: ['咨询', 'Consultation'],
  QUERY: ['查询', 'Query'],
  SUGGESTION: ['建议', 'Suggestion'],
  REQUEST: ['请求', 'Request'],
  FAULT_REPORT: ['故障申告', 'Fault report'],
  COMPLAINT: ['投诉', 'Complaint'],
  CLUB: ['大客户俱乐部', 'Key-account club'],
} as const
export type TicketKind = keyof typeof ticketKinds

export const consultationCategories = {
  TELECOM_SERVICE: ['电信业务', 'Telecom services'],
  BUSINESS_PROCESS: ['业务流程', 'Business process'],
  APPLICATION_FORMALITIES: ['申办手续', 'Application formalities'],
  SERVICE_TIME_LIMIT: ['服务时限', 'Service time limit'],
  PRODUCT_AND_SOLUTION: ['产品及方案介绍', 'Product and solution introduction'],
  ACCEPTANCE: ['受理介绍', 'Acceptance introduction'],
  SLA_STANDARD: ['SLA 标准', 'SLA standard'],
  COMMON_PROBLEM: ['常见问题', 'Common problems'],
  TARIFF_AND_DISCOUNT: ['资费和优惠', 'Tariff and discounts'],
} as const
export type ConsultationCategory = keyof typeof consultationCategories

/** Of complaints and of suggestions alike. */
export const complaintCategories = {
  ARBITRARY_CHARGING: ['乱收费', 'Arbitrary charging'],
  FEE_COMPLAINT: ['费用投诉', 'Fee complaint'],
  SERVICE_ATTITUDE: ['服务态度', 'Service attitude'],
  ENGINEERING_SERVICE: ['工程服务行为与质量', 'Engineering service behaviour and quality'],
  SERVICE_QUALITY: ['服务质量', 'Service quality'],
  COMMUNICATION_QUALITY: ['通信质量', 'Communication quality'],
  REPORT_AND_SUGGESTION: ['举报建议', 'Report and suggestion'],
  NEW_BUSINESS_SUGGESTION: ['新业务建议', 'New-business suggestion'],
} as const
export type ComplaintCategory = keyof typeof complaintCategories

/** Ways of visiting 访问方式. */
export const visitWays = ['上门走访', '电话沟通', '视频会议', '座谈会', '邮件联系'] as const

/** What a text is about. Names as people say them: 锐辰精机, 深圳, 国内数字电路 155M. */
export type Subject = {
  customer: string
  place: string
  /** The other end of a circuit, or another city of the customer. Null for a product with one end: no text then speaks of two. */
  peer: string | null
  product: string
  /** A person at the customer, with or without a title: 王主任. */
  contact: string
}

/** What one text has said so far, and the minute of the day it starts from. */
type Held = { said: Record<string, string>; start?: number }

const startOf = (held: Held, rng: Random) => (held.start ??= int(7 * 60, 19 * 60, rng))

const clockTime = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Slots that no subject fills. What a text has said once it keeps: {day} is the same day in title and result. */
const inventions: Record<string, (rng: Random, held: Held) => string> = {
  n: rng => String(int(2, 48, rng)),
  few: rng => String(int(2, 6, rng)),
  percent: rng => String(int(5, 45, rng)),
  yuan: rng => String(int(8, 180, rng) * 100),
  cost: rng => String(int(2, 45, rng) * 100),
  minutes: rng => String(int(8, 60, rng)),
  month: rng => String(int(1, 12, rng)),
  day: rng => `${int(1, 12, rng)}月${int(1, 28, rng)}日`,
  circuit: rng => `${pick(['专线', '数字', '互联', '联网'], rng)}${digits(5, rng)}`,
  // In this order over one day: something happens, soon somebody acts, later it is done.
  clock: (rng, held) => clockTime(startOf(held, rng)),
  soon: (rng, held) => clockTime(startOf(held, rng) + int(4, 25, rng)),
  later: (rng, held) => clockTime(startOf(held, rng) + int(90, 280, rng)),
}

type Piece = string | { slot: string } | { choices: Piece[][] }

/** `{slot}` is filled, `[a|b|c]` is one of three; choices hold slots but no further choices. */
const parse = (template: string): Piece[] =>
  template.split(/(\{\w+\}|\[[^\]]*\])/).filter(Boolean).map(part =>
    part.startsWith('{') ? { slot: part.slice(1, -1) }
    : part.startsWith('[') ? { choices: part.slice(1, -1).split('|').map(parse) }
    : part,
  )

const parsed = new Map<string, Piece[]>()

const write = (pieces: readonly Piece[], subject: Subject, rng: Random, held: Held): string => {
  let text = ''
  for (const piece of pieces)
    text += typeof piece === 'string' ? piece
      : 'slot' in piece ? subject[piece.slot as keyof Subject] ?? (held.said[piece.slot] ??= inventions[piece.slot]!(rng, held))
      : write(pick(piece.choices, rng), subject, rng, held)
  return text
}

const isOneEnded = (template: string) => !template.includes('{peer}')

/** One of the templates, filled in. Texts that belong together share `held`. */
export const fill = (templates: readonly string[], subject: Subject, rng: Random, held: Held = { said: {} }) => {
  const template = pick(subject.peer === null ? templates.filter(isOneEnded) : templates, rng)
  let pieces = parsed.get(template)
  if (!pieces) parsed.set(template, (pieces = parse(template)))
  return write(pieces, subject, rng, held)
}

/** One template a line. */
const lines = (text: string) => text.trim().split('\n').map(line => line.trim())

// ---- Opportunities and contracts ----

export const opportunityKinds = { CIRCUIT_RENTAL: ['电路租用', 'Circuit rental'], NETWORKING: ['组网', 'Networking'] } as const
export type OpportunityKind = keyof typeof opportunityKinds

const opportunityTitles: Record<OpportunityKind, string[]> = {
  CIRCUIT_RENTAL: lines(`{customer}{place}至{peer}{product}租用
    {customer}{product}[扩容|新增|提速]项目（{place}）
    {place}—{peer}{product}[双路由|备份电路|灾备电路]需求
    {customer}[生产中心|营业网点|数据中心|办公大楼]{product}[新装|续租|改迁]
    {customer}租用{product}{few}条`),
  NETWORKING: lines(`{customer}[全国|省内|跨省]{n}个网点组网项目
    {customer}{place}总部与{peer}[分支|基地|数据中心]互联组网
    {customer}[业务专网|视频会议网|办公网|生产网][改造|新建|升级]
    {customer}{product}[一体化|多点]组网方案
    {customer}[上云|灾备|门店联网|移动办公]及{product}组网`),
}

const opportunityNeeds: Record<OpportunityKind, string[]> = {
  CIRCUIT_RENTAL: lines(`客户计划在{day}前开通{place}至{peer}的{product}，[承载核心业务系统|用于数据同步备份|替换原有老旧电路|承载视频会议与办公数据]。
    现有电路带宽利用率已达{percent}%以上并持续增长，客户[信息中心|网络部|科技部]提出增加{product}{few}条。
    {contact}来电说明{place}新址将于{day}启用，需同步开通{product}，[要求物理双路由|对时延有明确要求|要求不中断割接]。
    客户原租用他网电路将于{month}月到期，[有意转网|正在比价|对现有服务不满]，可争取{product}。`),
  NETWORKING: lines(`客户拟将{place}、{peer}等{n}个[网点|分支机构|门店|收费站]接入统一业务网，[首批|一期]{few}个点{day}前完成。
    客户现网为多家运营商混合接入，[故障定位困难|管理分散|费用偏高]，希望以{product}为主统一组网。
    {contact}介绍，客户今年信息化预算约{n}0万元，[组网改造|安全加固|视频会议]为重点，{product}列入首选。
    客户{peer}基地投产后需与{place}总部互联，[要求高可用|关注数据安全|希望一站式交付]，建议{product}方案。`),
}

const opportunityNext = lines(`已约{contact}[下周|{day}]面谈，由[项目经理|技术支撑|业务经理]同行。
  需[资源核查|省公司协调|集团跨省协调]后报价，预计{few}周内提交方案。
  主要对手已[报价|提交方案|上门交流]，[价格|工期|服务]是关键。
  客户决策人关注[服务时限|资费优惠|网络安全|端到端保障]，建议配套SLA。
  预计月租约{yuan}元，合同期[一年|两年|三年]。`)

export const opportunityText = (kind: OpportunityKind, subject: Subject, rng: Random) => {
  const held: Held = { said: {} }
  return {
    title: fill(opportunityTitles[kind], subject, rng, held),
    content: fill(opportunityNeeds[kind], subject, rng, held) + fill(opportunityNext, subject, rng, held),
  }
}

const contractNames = lines(`{customer}{product}[租用|服务]合同
  {customer}{place}至{peer}{product}租用合同
  {customer}[通信服务框架|综合信息服务|年度通信服务]协议
  {customer}{product}[续签|扩容|补充]协议
  {customer}[组网工程|网络代维|一体化通信]服务合同（{place}）`)

const contractAbstracts = lines(`甲方租用{place}至{peer}{product}{few}条，乙方负责[开通、维护与保障|端到端交付与日常维护]，月租按[资费标准|约定优惠]执行，故障修复不超过{few}小时。
  乙方为甲方{n}个网点提供{product}及配套维护，[按月|按季度]结算，服务质量按[约定SLA|服务等级协议]考核。
  双方就{product}达成[一年|两年|三年]期合作，含[技术方案|工程方案|项目方案]与服务时限承诺，提前解约按剩余月租{percent}%补偿。
  乙方向甲方提供{product}，自{day}起计费，[含7×24小时报障|含季度网络运行分析报告|含专属客户经理服务]。`)

export const contractText = (subject: Subject, rng: Random) => ({
  name: fill(contractNames, subject, rng),
  abstract: fill(contractAbstracts, subject, rng),
})

// ---- Tickets ----

/** What was asked, said and answered belong together; the choices inside each do not. */
type Scenario = { title: readonly [string]; content: readonly [string]; result: readonly [string] }

/** One scenario a line: title / content / result. */
const scenarios = (text: string): Scenario[] =>
  lines(text).map(line => {
    const [title, content, result] = line.split(' / ') as [string, string, string]
    return { title: [title], content: [content], result: [result] }
  })

const consultations: Record<ConsultationCategory, Scenario[]> = {
  TELECOM_SERVICE: scenarios(`咨询{place}能否开通{product} / 客户询问{product}在{place}[办公楼|新厂区|门店]的[覆盖情况|接入方式|可用速率]，以及与{peer}互通的条件。 / [当场答复|核查资源后答复]可以开通，[已发送业务介绍|客户表示清楚|有意办理，已转商机]。
    咨询{product}[业务功能|适用范围|与现用业务的区别] / {contact}想了解{product}与现用业务的[区别|兼容性|升级路径]，[用于明年规划|准备内部汇报]。 / 已[电话讲解|上门介绍]并提供[对比说明|业务手册]，客户[已了解|表示满意]。`),
  BUSINESS_PROCESS: scenarios(`咨询跨省业务一站式受理流程 / 客户询问{place}至{peer}业务的[受理环节|审核环节|责任部门]，希望只对接一个窗口。 / 已说明由{place}一站受理、集团协调，[发送流程图|指定项目经理对接]。
    咨询{product}[开通|变更|拆机]流程 / {contact}询问{product}从需求单到归档要经过哪些步骤，[哪些需客户配合|各环节时长]。 / 已逐项说明，[发送办理指南|约定{day}上门办理]。`),
  APPLICATION_FORMALITIES: scenarios(`咨询{product}[申办|过户|更名]手续 / 客户询问办理{product}时[营业执照|授权委托书|经办人证件]等资料要求，[原件能否后补|能否邮寄]。 / 已告知资料清单并发送模板，客户[将于{day}提交|已备齐]。
    咨询{peer}分支业务能否统一办理 / {contact}询问{peer}分支的{product}是否可由{place}总部统一办理和付费。 / 已答复可凭总部授权统一办理，[已预约{day}办理|客户内部协商]。`),
  SERVICE_TIME_LIMIT: scenarios(`咨询{product}开通时限 / 客户希望{day}前开通{product}，询问[标准时限|加急办理|工期承诺]。 / 已按服务时限标准答复，[可以满足|需加急，已转项目经理|客户接受标准时限]。
    咨询{place}故障修复时限 / {contact}询问{product}故障的[响应|到场|修复]时限及超时补偿办法。 / 已说明约定等级的时限与补偿，[发送SLA条款|客户已了解]。`),
  PRODUCT_AND_SOLUTION: scenarios(`请求介绍{product}及[组网|灾备|安全]方案 / 客户{n}个网点计划联网，请介绍{product}的[典型方案|行业案例|安全能力]。 / 已提供[方案建议书|三个行业案例]，约定{day}技术交流。
    咨询[行业解决方案|移动办公方案|云网融合方案] / {contact}希望安排一次方案交流，重点了解{product}在[同行业|大型集团|政企专网]的应用。 / 已安排技术支撑参加，[形成商机|客户评价良好]。`),
  ACCEPTANCE: scenarios(`咨询{product}受理渠道 / 客户询问{product}可否[网上预约|电话受理|客户经理上门受理]。 / 已介绍受理渠道，[客户选择上门受理|客户选择网上预约]。
    咨询{product}办理进度 / {contact}询问{day}提交的{place}申请目前在哪个环节。 / 已查明处于[资源核查|施工|开通测试]环节，预计{few}个工作日完成。`),
  SLA_STANDARD: scenarios(`咨询SLA[等级|指标|补偿]标准 / 客户询问[金级|白金级|银级]服务的可用率、修复时限与违约补偿。 / 已发送SLA标准，[客户有意升级|客户已了解]。
    咨询{product}可用率承诺 / {contact}希望了解{place}与{peer}两端是否执行同一SLA标准。 / 已答复两端执行同一标准，[提供上季度指标|客户表示满意]。`),
  COMMON_PROBLEM: scenarios(`咨询{product}[使用方法|参数设置] / 客户询问{product}使用中[无法登录|提示欠费|配置丢失]如何处理。 / [远程指导后恢复正常|已发送操作手册|属账户设置问题，已协助修改]。
    咨询设备指示灯含义 / {contact}询问{place}机房设备指示灯[告警|闪烁|熄灭]的含义。 / 经确认[设备正常|光路告警，已转故障处理]，已告知自查方法。`),
  TARIFF_AND_DISCOUNT: scenarios(`咨询{product}资费[标准|优惠] / 客户询问{product}月租及一次性费用，[租用{few}条|签约三年|整体打包]可享受何种优惠。 / 已答复资费标准，[优惠待报价审批|客户要求正式报价，已转商机]。
    咨询集团框架优惠 / {contact}询问{peer}分支能否享受{place}总部的框架折扣。 / 已答复[可随总部合同享受|需签补充协议]，[客户已了解|已发送协议文本]。`),
}

const complaints: Record<Exclude<ComplaintCategory, 'REPORT_AND_SUGGESTION' | 'NEW_BUSINESS_SUGGESTION'>, Scenario[]> = {
  ARBITRARY_CHARGING: scenarios(`投诉{product}未申请即收费 / 客户反映{month}月账单出现未办理的{product}费用{yuan}元，要求[退费|说明并退费]。 / 经核对订单，属[受理差错|数据未同步]，已全额退还并致歉。
    投诉{product}拆机后仍计费 / {contact}反映{place}电路已于{day}拆机，仍继续收取月租。 / 查明[竣工未回单|停租日期录入有误]，已更正并退还{yuan}元。`),
  FEE_COMPLAINT: scenarios(`对{month}月账单金额有异议 / 客户认为{month}月{product}费用较上月高出{percent}%，要求提供明细。 / 已提供明细并逐项核对，[费用属实，客户认可|差额{yuan}元已调账]。
    {product}优惠未按合同执行 / {contact}反映合同约定折扣自{day}起未在账单体现。 / 查明优惠未及时录入，已补录并[退还差额|冲减次月账单]。`),
  SERVICE_ATTITUDE: scenarios(`投诉热线服务态度 / 客户反映{day}{clock}致电咨询{product}时[被多次转接|答复生硬|等待{few}分钟无人应答]。 / 已听取录音并约谈当事人，[班组长致电致歉|部门负责人登门致歉]，客户接受。
    投诉[施工|维护]人员服务态度 / {contact}反映{day}{place}现场人员[未按约到场|言语不当|未出示工牌]。 / 经核实[情况属实，已考核并致歉|系沟通误会，已说明]，客户谅解。`),
  ENGINEERING_SERVICE: scenarios(`投诉{product}工程延期 / {product}工程原定{day}完工，已延期{n}天，影响客户[开业|系统上线|搬迁]。 / 查明因[管道受阻|器材未到|跨省协调]延误，已加派人员，{few}日内完工。
    投诉{place}施工不规范 / {place}端施工后[线缆未整理|管孔未封堵|机房未清理]，客户要求整改。 / 已责成施工单位{few}日内整改，客户验收签字。`),
  SERVICE_QUALITY: scenarios(`投诉{product}报障无人跟进 / 客户就{product}问题{few}次致电，[各渠道口径不一|未按承诺回复|工单被误关]。 / 已指定专人负责到底，[纳入服务督办|当日上门处理]，客户认可。
    投诉客户经理更换未交接 / {contact}反映客户经理更换后[联系不上|情况不了解|原承诺无人落实]。 / 已安排新任客户经理[当日拜访|携方案拜访]，补办交接并致歉。`),
  COMMUNICATION_QUALITY: scenarios(`投诉{product}频繁中断 / {place}至{peer}{product}近{n}天内中断{few}次，每次约{minutes}分钟，影响[交易|生产|办公]。 / 查明为[光缆衰耗过大，已更换纤芯|板卡老化，已更换板卡|路由绕行，已优化路由]，连续{few}天监测正常。
    {place}至{peer}电路质量不达标 / 客户测得[高峰时段|{clock}前后]{product}丢包率达{percent}‰，要求彻底解决。 / 查明为[端口配置限速，已调整配置|中继拥塞，已扩容|尾纤老化，已更换]，复测达标。
    投诉{place}{product}[时好时坏|质量下降] / 客户反映{place}{product}自{day}以来[高峰时段卡顿|掉线频繁|无法接通]，[已影响对外服务|内部意见较大]。 / 查明为[设备老化，已更换|容量不足，已扩容|参数配置差错，已更正]，连续{few}天监测正常。`),
}

const suggestions: Record<'REPORT_AND_SUGGESTION' | 'NEW_BUSINESS_SUGGESTION', Scenario[]> = {
  REPORT_AND_SUGGESTION: scenarios(`举报[代理商违规承诺|冒用名义营销] / 客户反映{day}{place}有人以我方名义[低价推销{product}|收取{product}押金]，请核查。 / 已转[市场部|监察部门]核查，[情况属实，已处理|未发现违规，已答复]。
    建议优化{product}账单 / {contact}建议{product}账单按[部门|网点|项目]拆分，便于内部结算，[并提供电子版|附通话明细]。 / 已转信息系统部，[自{month}月起执行|列入改进计划]。
    建议统一{place}与{peer}的报障入口 / 客户希望各地{product}故障都向一个电话申告，[全程可查询进度|由专人跟踪]。 / 已[开通绿色通道|列入服务改进]，答复客户。`),
  NEW_BUSINESS_SUGGESTION: scenarios(`希望{product}增加[用量预警|接口开放|报表]功能 / 客户建议{product}支持[带宽日内自助调整|多账号分级管理|短信告警]，[同业已有类似功能|{n}个网点均有需要]。 / 已提交产品部门评估，[列入{month}月版本|邀请客户作为试点]。
    建议开发[跨网备份|按天计费|自助调速]业务 / {contact}希望{place}和{peer}的{product}能够[按天计费|与他网互备|自助调速]，愿意参加试点。 / [暂不具备条件，已说明原因|产品部门已立项|纳入新业务规划]。
    建议{peer}开放与{place}相同的新业务 / 客户{peer}分支希望使用{product}等新业务，[目前仅{place}可受理|资源尚不具备]。 / 已转[省公司|产品部门]，计划{month}月开放。`),
}

const plain: Record<Exclude<TicketKind, 'CONSULTATION' | 'COMPLAINT' | 'SUGGESTION'>, Scenario[]> = {
  VISIT: scenarios(`[季度|月度|节前]走访{customer} / 拜访{contact}，了解{product}使用情况及[下半年|明年|近期]信息化计划，[介绍新资费|通报网络优化进展|征求服务意见]。 / 客户对服务[满意|基本满意]，提出{few}条意见，均已登记跟进。
    走访{customer}[信息中心|网络部|办公室] / 与{contact}就{place}至{peer}的[组网|扩容|续约]需求交换意见，[现场查看机房|发放调查表|演示新业务]。 / 获得{product}[扩容|新增|续约]线索，已录入商机。
    陪同[领导|项目经理|技术专家]走访{customer} / 向{contact}通报{product}[上季度运行情况|故障整改情况|优化方案]，听取对{place}服务的意见。 / [达成年度合作意向|明确{few}项改进措施]，约定{month}月再访。`),
  RETURN_VISIT: scenarios(`{product}开通后回访 / 就{day}开通的{product}回访{contact}，核实{place}端[使用是否正常|资料是否齐全|施工是否规范]。 / 客户确认运行正常，评价[满意|非常满意|一般]。
    {place}故障处理后回访 / 电话回访{contact}，确认{day}修复的{product}[稳定运行|无遗留问题]，了解对处理时长的看法。 / 客户确认已恢复，[评价满意|希望缩短时限，已反馈网维中心]。
    投诉处理后回访{customer} / 就{day}投诉的处理结果回访{contact}，[核实退费是否到账|了解整改效果]。 / 客户[认可处理结果|希望主动告知进度，已反馈]，予以归档。`),
  CARE: scenarios(`客户关怀：{contact} / {contact}[生日|履新|获奖]，客户经理[致电祝贺|送上贺卡|上门慰问]，[顺访{place}机房|征求服务意见]。 / 客户表示感谢，关系[进一步密切|保持良好]。
    {customer}重要活动通信保障 / 客户{day}在{place}举办[年会|招商会|开业典礼]，主动提供{product}[现场保障|备用电路|专人值守]。 / 保障期间业务零中断，客户[来函|来电]致谢。
    {place}[雨季|高温|春节]网络保障提示 / 提前告知{day}{clock}割接安排，协助客户做好{product}[备份|切换|自查]。 / 客户已做好准备，割接[顺利|提前完成]。`),
  QUERY: scenarios(`查询{month}月[话费|账单|用量] / {contact}查询{month}月{product}费用明细，[按网点分摊|并要求邮寄账单|核对优惠金额]。 / 已将明细[发送至登记邮箱|当面交付|口头告知]，客户无异议。
    查询在用{product} / 客户查询{place}在用{product}的[数量与地址|合同到期日|速率与月租]。 / 已提供清单，与客户记录[一致|有{few}处差异，已更正]。
    查询电路{circuit} / {contact}查询电路{circuit}的[路由走向|开通记录|维护记录]，用于[资产盘点|等保测评|改造设计]。 / 已[提供书面说明|当面答复|发送至登记邮箱]，客户[无异议|表示满意]。`),
  REQUEST: scenarios(`申请{product}移机（{place}） / 客户{place}办公地点{day}搬迁，申请{product}[同步移机|先装后拆|周末割接]。 / 已于{day}完成移机，客户测试正常。
    申请{product}临时扩容 / {contact}申请{day}起临时扩容{product}至[两倍|三倍]，[为期{n}天|活动结束后恢复]。 / 已按时扩容，[到期恢复原速率|客户有意长期使用，已转商机]。
    请求{product}技术培训 / 客户请求对{n}名网管人员进行{product}[使用|维护|应急]培训。 / 培训完成，客户反映[内容实用|希望每半年一次]。
    请求{place}至{peer}电路割接配合 / 客户{day}进行[核心设备更换|机房改造|网络调整]，请求{product}割接配合与测试。 / 割接{later}完成，业务[中断{few}分钟|无感知切换]。`),
  FAULT_REPORT: scenarios(`{place}至{peer}{product}中断 / {clock}起{place}至{peer}{product}中断，[核心业务受影响|已切换备用|{n}个网点脱网]，客户端设备[正常|有告警|已重启无效]。 / 原因为[光缆被施工挖断，已熔接恢复|局端电源故障，已更换模块|端口故障，已调整端口|客户侧设备掉电，已协助恢复]，{later}业务恢复。
    {product}[丢包|时延大|闪断]（电路{circuit}） / {contact}申告{product}[丢包严重|时延增大|频繁闪断]，测试丢包约{percent}%，[影响视频会议|影响交易|影响办公]。 / 原因为[尾纤松动，已重新插接|光功率偏低，已重做成端|板卡误码，已更换板卡]，观察{few}小时稳定，客户确认。
    {customer}{place}[网点|机房|总部]{product}速率不达标 / 客户反映{product}自{day}以来[高峰时段变慢|速率仅为签约的{percent}%]，要求尽快处理。 / 原因为[端口限速配置差错，已重新配置|内网环路，已协助排除|中继拥塞，已疏通]，测速达标。`),
  CLUB: scenarios(`大客户俱乐部[春季|秋季|年度][联谊|沙龙|论坛]（{place}） / 邀请{contact}等{few}人参加{place}俱乐部活动，主题为[数字化转型|网络安全|5G应用|云网融合]。 / 客户对{product}[表现出兴趣|提出试用]，[已转商机|评价良好]。
    邀请{customer}参加[技术交流会|新业务体验日] / {day}在{peer}举办，重点体验{product}，{contact}[已确认参加|委派同事参加]。 / 到场{few}人，[现场演示效果良好|客户建议增加行业交流]。
    俱乐部积分[兑换|升级]通知：{contact} / 通知客户{month}月俱乐部积分[即将到期|可兑换{product}优惠|满足升级条件]。 / 客户[已兑换|将于{day}前兑换|委托客户经理办理]。`),
}

const processes: Record<TicketKind, string[]> = {
  VISIT: lines('按走访计划由客户经理上门，历时{minutes}分钟，形成走访记录。\n电话预约后[携带方案|携带账单分析]前往，填写客户调查表。'),
  RETURN_VISIT: lines('于{clock}致电，[一次接通|二次接通]，按回访脚本询问。\n由[客服中心|客户经理]回访并录入评分。'),
  CARE: lines('按关怀计划执行，[客户经理|部门负责人]参与。\n与[网维中心|综合部]协同，费用{cost}元按标准列支。'),
  CONSULTATION: lines('[客户经理|热线座席|技术支撑]当场答复。\n转[产品部门|业务经理|省公司]确认，{few}小时内回复{contact}。\n查阅知识库后答复，疑难部分由[专家|专业部门]补充。'),
  QUERY: lines('{clock}来电，核验经办人身份后从[计费系统|资源系统|客户档案]查得。\n{clock}由[热线|客户经理|营业厅]当场查询，历时{few}分钟。'),
  SUGGESTION: lines('[客户经理|热线座席]登记，转[产品部门|市场部|信息系统部]研究，{few}日内回复{contact}。\n{day}提交[月度服务质量会|产品例会]讨论。'),
  REQUEST: lines('已核查{place}端资源并下发[工单|调单]，由[项目经理|网维中心]跟进。\n与{contact}确认方案及费用{cost}元后执行。'),
  FAULT_REPORT: lines('{soon}派单至[网维中心|传输机房|线路抢修班]，[远程测试|逐段环回|现场测试]定位故障，历时{minutes}分钟。\n[热线预处理|客户经理受理]后升级至[省网维中心|专家组]，{minutes}分钟内到场。'),
  COMPLAINT: lines('客服中心{later}受理并预处理，转投诉处理中心，{few}小时内联系{contact}。\n投诉处理中心核实后派单[责任部门|地市分公司]，全程督办。\n客户经理[上门|致电]了解详情，会同[技术|计费|工程]人员核查。'),
  CLUB: lines('{clock}电话通知并[短信|邮件]确认，由[市场部|大客户部]组织。\n费用{cost}元，由[市场部|大客户部]组织，客户经理[全程陪同|负责联络]。'),
}

const opinions: Partial<Record<TicketKind, string[]>> & { else: string[] } = {
  FAULT_REPORT: lines('希望[类似问题不再发生|提供故障分析报告|主动通报抢修进展]。\n修复[及时|比较及时]，对现场人员表示认可。\n处理时间偏长，要求[增加备用路由|按SLA补偿]。'),
  COMPLAINT: lines('接受处理结果，希望[类似问题不再发生|加强内部协同]。\n处理[及时|比较及时]，[满意|基本满意]。\n保留意见，继续观察。'),
  else: lines('[满意|非常满意|基本满意]。\n对[客户经理|服务团队|技术人员]的工作表示认可。\n希望[主动通报进展|多介绍新业务|继续保持]。\n无其他意见。'),
}

export type TicketText = {
  title: string
  content: string
  /** Of a consultation, complaint or suggestion; null for the other kinds. */
  category: ConsultationCategory | ComplaintCategory | null
  process: string
  result: string
  customerOpinion: string
}

type Filed = { category: TicketText['category']; scenario: Scenario }

/** Every scenario of a category with the category, so that one draw gives both. */
const filed = <C extends ConsultationCategory | ComplaintCategory>(byCategory: Partial<Record<C, Scenario[]>>): Filed[] =>
  (Object.entries(byCategory) as [C, Scenario[]][]).flatMap(([category, list]) => list.map(scenario => ({ category, scenario })))

/** People who complain also report and propose, if seldom; a suggestion is one of the last two categories. */
const byKind: Record<TicketKind, Filed[]> = {
  ...(Object.fromEntries(Object.entries(plain).map(([kind, list]) => [kind, list.map(scenario => ({ category: null, scenario }))])) as Record<keyof typeof plain, Filed[]>),
  CONSULTATION: filed(consultations),
  COMPLAINT: filed({ ...complaints, REPORT_AND_SUGGESTION: suggestions.REPORT_AND_SUGGESTION.slice(0, 1), NEW_BUSINESS_SUGGESTION: suggestions.NEW_BUSINESS_SUGGESTION.slice(2) }),
  SUGGESTION: filed(suggestions),
}

const byKindOneEnded = Object.fromEntries(
  Object.entries(byKind).map(([kind, list]) => [kind, list.filter(({ scenario: { title, content, result } }) => [...title, ...content, ...result].every(isOneEnded))]),
) as typeof byKind

/** Everything that is written into one ticket over its life; of an open one, take title and content. */
export const ticketText = (kind: TicketKind, subject: Subject, rng: Random): TicketText => {
  const { category, scenario } = pick(subject.peer === null ? byKindOneEnded[kind] : byKind[kind], rng)
  const held: Held = { said: {} }
  return {
    category,
    title: fill(scenario.title, subject, rng, held),
    content: fill(scenario.content, subject, rng, held),
    process: fill(processes[kind], subject, rng, held),
    result: fill(scenario.result, subject, rng, held),
    customerOpinion: fill(opinions[kind] ?? opinions.else, subject, rng, held),
  }
}

// ---- Notes ----

const notes = lines(`{contact}为主要对接人，[上午|下午|周三]联系较方便。
  客户{month}月[编制预算|集中招标|设备换代]，提前{few}周跟进{product}。
  {place}机房[位于地下一层|需提前报备进入|已完成双路供电改造]，施工注意预约。
  客户对[资费|时限|安全|服务连续性]敏感，重大调整须先与{contact}沟通。
  {peer}分支[今年新增|计划撤并|正在搬迁]，注意同步资料。
  账单请[按网点拆分|寄送财务部|同时抄送{contact}]。
  他网[正在接触客户|报价低{percent}%|提供试用]，关注{product}续约。
  [{day}联席会议|季度例会]约定：每月提供{product}运行分析报告。`)

/** A remark in the file, of one sentence. */
export const noteText = (subject: Subject, rng: Random) => fill(notes, subject, rng)

const events = lines(`{customer}{peer}[生产基地|分公司|数据中心]正式[投入运营|奠基|揭牌]
  {customer}[完成股权变更|完成新一轮融资|启动上市辅导]
  {customer}[更换法定代表人|调整组织机构|成立信息化领导小组]
  {customer}中标{place}[重点项目|民生工程|智慧城市项目]
  {customer}总部迁至{place}新址
  {customer}与{peer}[同业|高校|政府部门]签署战略合作协议`)

/** A major event 重大事项 at the customer. */
export const majorEventText = (subject: Subject, rng: Random) => fill(events, subject, rng)
