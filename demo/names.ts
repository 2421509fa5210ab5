/**
 * Names, numbers and addresses of the demo operator's customers and people. All are invented: no brand here is
 * meant to be a real firm's (the well-known ones are ruled out), no mobile segment is in use, no domain resolves.
 */
import { provinceOf, type City, type Province } from './places.ts'
import { chance, digits, int, pick, pickWeighted, random, sample, shuffle, weighted, type Random } from './random.ts'

export type Sex = 'MALE' | 'FEMALE'

export type Person = {
  name: string
  /** Pinyin, surname first: Wang Xiaoming. */
  english: string
  sex: Sex
}

/** `字pinyin` pairs: what a character is and how it sounds. */
const syllables = (text: string) =>
  text.trim().split(/\s+/).map(pair => /^(\P{ASCII}+)([a-z]+)$/u.exec(pair)!.slice(1) as [string, string])

const capital = (pinyin: string) => pinyin[0]!.toUpperCase() + pinyin.slice(1)

// ---- People ----

/** The surname and its share of the population in tenths of a per cent, rarely below one. */
const surnames = weighted(
  `王wang72 李li70 张zhang67 刘liu54 陈chen46 杨yang31 黄huang23 赵zhao23 吴wu21 周zhou20 徐xu17 孙sun16 马ma13 朱zhu13 胡hu13
  郭guo12 何he12 林lin12 高gao11 罗luo10 郑zheng9 梁liang9 谢xie8 宋song8 唐tang8 许xu7 韩han7 邓deng7 冯feng7 曹cao6 彭peng6
  曾zeng6 肖xiao6 田tian6 董dong6 潘pan6 袁yuan5 蔡cai5 蒋jiang5 余yu5 于yu5 杜du5 叶ye5 程cheng5 魏wei5 苏su5 吕lyu5 丁ding5
  任ren5 卢lu4 姚yao4 沈shen4 钟zhong4 姜jiang4 崔cui4 谭tan4 陆lu4 范fan4 汪wang4 廖liao4 石shi4 金jin4 韦wei4 贾jia4 夏xia4
  付fu3 方fang3 邹zou3 熊xiong3 白bai3 孟meng3 秦qin3 邱qiu3 侯hou3 江jiang3 尹yin3 薛xue3 闫yan3 段duan3 雷lei3 龙long3 黎li3
  史shi3 陶tao3 贺he3 毛mao3 郝hao3 顾gu3 龚gong3 邵shao3 万wan3 覃qin3 武wu3 钱qian3 戴dai2 严yan2 莫mo2 孔kong2 向xiang2 常chang2
  温wen2 康kang2 施shi2 牛niu2 洪hong2 欧阳ouyang1 诸葛zhuge1 上官shangguan1 司徒situ1 慕容murong1 皇甫huangfu1`
    .split(/\s+/)
    .map(text => /^(\P{ASCII}+)([a-z]+)(\d+)$/u.exec(text)!.slice(1) as [string, string, string]),
  surname => Number(surname[2]),
)

const given: Record<Sex, [string, string][]> = {
  MALE: syllables(`伟wei 强qiang 磊lei 军jun 洋yang 勇yong 杰jie 涛tao 明ming 超chao 刚gang 平ping 辉hui 鹏peng 华hua 飞fei 鑫xin 波bo
    斌bin 宇yu 浩hao 凯kai 健jian 俊jun 帆fan 帅shuai 旭xu 宁ning 龙long 林lin 阳yang 建jian 亮liang 成cheng 峰feng 志zhi 海hai 国guo
    文wen 庆qing 东dong 新xin 春chun 生sheng 立li 荣rong 贵gui 福fu 祥xiang 康kang 毅yi 恒heng 博bo 诚cheng 思si 远yuan 景jing 泽ze
    晨chen 轩xuan 瑞rui 昊hao 天tian 嘉jia 子zi 睿rui 铭ming 航hang 翔xiang 松song 柏bai 振zhen 绍shao 启qi 承cheng 维wei 学xue 德de`),
  FEMALE: syllables(`芳fang 娜na 敏min 静jing 丽li 艳yan 娟juan 霞xia 燕yan 玲ling 桂gui 英ying 兰lan 秀xiu 梅mei 红hong 琴qin 云yun
    莉li 萍ping 婷ting 雪xue 慧hui 颖ying 倩qian 琳lin 洁jie 晶jing 璐lu 瑶yao 怡yi 佳jia 欣xin 悦yue 雯wen 蕾lei 菲fei 薇wei 茜qian
    珊shan 莹ying 蓉rong 岚lan 虹hong 凤feng 春chun 秋qiu 月yue 淑shu 惠hui 素su 思si 梦meng 雨yu 晓xiao 小xiao 子zi 紫zi 语yu 诗shi
    涵han 萱xuan 馨xin 妍yan 嘉jia 宁ning 若ruo 彤tong 可ke 文wen 心xin 爱ai 玉yu 美mei 翠cui 宝bao 珍zhen 青qing 清qing 婉wan`),
}

/** Names that everybody would take for one well-known person. */
const famous = new Set(
  '李强 王毅 蔡奇 李希 韩正 马云 雷军 任正非 马化腾 刘强东 李彦宏 王健林 李明博 张伟丽 刘德华 张学友 王志刚 李国强 刘鹤 丁磊 周杰 王磊'.split(' '),
)

export const person = (rng: Random, sex: Sex = chance(0.58, rng) ? 'MALE' : 'FEMALE'): Person => {
  const [surname, surnamePinyin] = surnames(rng)
  const [first, firstPinyin] = pick(given[sex], rng)
  const [second, secondPinyin] = chance(0.14, rng) ? ['', ''] : pick(given[sex], rng)
  const name = surname + first + second
  if (famous.has(name)) return person(rng, sex)
  return { name, english: `${capital(surnamePinyin)} ${capital(firstPinyin + secondPinyin)}`, sex }
}

export type ContactRole = 'DECISION_MAKER' | 'LEADER' | 'CONTACT' | 'MEMBER'

const positions: Record<ContactRole, { company: string; institution: string }> = {
  DECISION_MAKER: { company: '董事长 总经理 总裁 首席信息官 分管信息化副总经理 执行董事', institution: '局长 主任 院长 校长 分管副局长 党组书记' },
  LEADER: { company: '信息部总监 行政总监 财务总监 运营总监 信息中心主任 技术总监', institution: '信息中心主任 办公室主任 网络中心主任 财务处处长 后勤处处长' },
  CONTACT: { company: '网络经理 采购经理 行政经理 通信主管 IT主管 综合部主管', institution: '信息科科长 综合科科长 通信管理员 网络管理科科长 办公室科员' },
  MEMBER: { company: '网络工程师 运维工程师 行政专员 采购专员 财务专员 机房管理员', institution: '科员 网络管理员 机房值班员 财务科员 系统管理员' },
}

/** What somebody in this role is called there. */
export const position = (role: ContactRole, kind: OrganizationKind, rng: Random) =>
  pick(positions[role][kind === 'COMPANY' ? 'company' : 'institution'].split(' '), rng)

// ---- Industries ----

export const industries = [
  'GOVERNMENT', 'FINANCE', 'MANUFACTURING', 'ENERGY', 'TRANSPORT', 'EDUCATION', 'HEALTHCARE',
  'RETAIL', 'INTERNET', 'CONSTRUCTION', 'MEDIA', 'AGRICULTURE', 'TOURISM', 'OTHER',
] as const
export type Industry = (typeof industries)[number]

/** How many of a hundred key accounts are of each industry. */
const shares: Record<Industry, number> = {
  GOVERNMENT: 9, FINANCE: 8, MANUFACTURING: 21, ENERGY: 5, TRANSPORT: 8, EDUCATION: 7, HEALTHCARE: 6,
  RETAIL: 9, INTERNET: 9, CONSTRUCTION: 7, MEDIA: 3, AGRICULTURE: 3, TOURISM: 3, OTHER: 2,
}

const hundred = shuffle(industries.flatMap(industry => Array.from({ length: shares[industry] }, () => industry)), random('industries'))
const ranks = hundred.map((industry, at) => hundred.slice(0, at).filter(other => other === industry).length)

/**
 * The industry of the `serial`th customer of a city, and which one of that industry in that city it is:
 * the `n` that `organization` asks for. Every hundred customers in a row have the same mix.
 */
export const industryAt = (serial: number): { industry: Industry; n: number } => {
  const industry = hundred[serial % 100]!
  return { industry, n: Math.floor(serial / 100) * shares[industry] + ranks[serial % 100]! }
}

// ---- Organizations ----

export type OrganizationKind = 'COMPANY' | 'INSTITUTION' | 'PUBLIC_BODY'
export type Ownership = 'PUBLIC_BODY' | 'STATE_OWNED' | 'COLLECTIVE' | 'PRIVATE' | 'JOINT_VENTURE' | 'FOREIGN_OWNED'

export type Organization = {
  name: string
  shortName: string
  english: string
  /** One to three, none equal to name or short name. */
  aliases: string[]
  kind: OrganizationKind
  ownership: Ownership
  industry: Industry
  /** What subsidiaries carry on: 锐辰, 锐辰集团, 泓岳银行; of a public body its place. */
  brand: string
  brandEnglish: string
  businessScope: string
  /** Under `.example`, which never resolves. */
  domain: string
}

const first = syllables(`锐rui 泓hong 澜lan 昱yu 骁xiao 翊yi 煜yu 璟jing 珩heng 曜yao 朔shuo 屹yi 峻jun 巍wei 瀚han 淳chun 湛zhan 澄cheng
  澔hao 漾yang 沐mu 沛pei 泽ze 涵han 霁ji 霖lin 岚lan 岱dai 嵘rong 峥zheng 磐pan 砺li 硕shuo 砚yan 垚yao 坤kun 桓huan 栩xu 棠tang 榕rong
  楷kai 槿jin 樟zhang 桐tong 梓zi 芃peng 蔚wei 荟hui 菁jing 萃cui 葳wei 蕴yun 芮rui 苒ran 烁shuo 炜wei 烨ye 焕huan 煦xu 熠yi 灿can 晖hui
  晟sheng 晗han 昕xin 暄xuan 景jing 曦xi 宸chen 宥you 寰huan 弘hong 励li 劭shao 勋xun 倬zhuo 佑you 修xiu 儒ru 骥ji 翎ling 鹭lu 隼sun
  麒qi 麟lin 玖jiu 玮wei 珏jue 琅lang 琨kun 瑾jin 璞pu 璇xuan 钧jun 铄shuo 铂bo 凌ling 拓tuo 沁qin 洵xun 浔xun 淼miao 渊yuan 滢ying 濯zhuo
  熙xi 稷ji 穗sui 笙sheng 筠yun 翀chong 聿yu 舸ge 谦qian 谨jin 赫he 迦jia 遒qiu 郁yu 韬tao 颢hao 驭yu 黛dai`)

const second = syllables(`达da 远yuan 通tong 联lian 创chuang 科ke 维wei 博bo 泰tai 安an 宁ning 康kang 和he 合he 盛sheng 昌chang 隆long
  兴xing 荣rong 华hua 丰feng 茂mao 源yuan 泉quan 川chuan 海hai 洋yang 江jiang 岳yue 山shan 岭ling 峰feng 林lin 禾he 稼jia 田tian 野ye
  原yuan 石shi 玉yu 珠zhu 璋zhang 瑜yu 琪qi 鼎ding 铭ming 锋feng 铎duo 恒heng 久jiu 永yong 世shi 诚cheng 信xin 义yi 德de 仁ren 智zhi 慧hui
  思si 知zhi 言yan 语yu 文wen 章zhang 翰han 墨mo 图tu 象xiang 构gou 筑zhu 展zhan 驰chi 腾teng 跃yue 翔xiang 飞fei 航hang 程cheng 途tu 帆fan
  舟zhou 桥qiao 港gang 湾wan 洲zhou 屿yu 辰chen 星xing 光guang 辉hui 明ming 亮liang 晓xiao 晨chen 阳yang 天tian 宇yu 宙zhou 云yun 霄xiao
  雷lei 风feng 露lu 润run 沃wo 嘉jia 佳jia 美mei 善shan 庆qing 祥xiang 瑞rui 福fu 昇sheng 坊fang 庭ting 轩xuan 阁ge 苑yuan 澳ao`)

/** Pairs that are well-known firms, places or plain words. */
const taken = new Set(
  `拓维 拓尔 弘阳 弘信 弘亚 弘康 弘宇 景瑞 景嘉 景兴 景旺 景林 景泰 景宁 景德 凌云 凌源 凌海 凌志 凌霄 凌晨 霖久 麒盛 麒麟 麟龙 渊明 穗华 熙和 赫美
  赫基 坤泰 坤元 泽宇 泽达 泽璟 澄天 澄海 澄江 沛县 沁源 沁阳 瀚宇 瀚华 瀚海 瀚川 硕世 硕贝 晟通 晟泰 蔚来 蔚蓝 荟萃 菁英 榕江 桐城 桐庐 梓潼 樟树
  棠棣 鹭江 鹭岛 钧达 钧天 励展 励志 修远 修正 修文 儒林 儒家 谦和 谦信 谨言 灿星 灿烂 炜盛 寰宇 寰球 朔州 屹通 屹石 磐石 磐安 砺剑 峻岭 巍峨 泓德
  泓明 锐明 锐科 锐捷 锐思 煜邦 翔宇 璞泰 铂科 珠海 湛江 湛蓝 浔阳 郁金 郁林 曦智 昕诺 昱辉 淳安 淳化 岱山 玖龙 瑾瑜 拓展 拓荒 驭风 熙泰 熠熠 渊源`
    .split(/\s+/),
)

/** Every brand: what it is called and how it sounds. */
const brands = first.flatMap(([a, x]) =>
  second.filter(([b]) => a !== b && !taken.has(a + b)).map(([b, y]): [string, string] => [a + b, capital(x + y)]),
)

type Trade = { word: string; short: string; english: string; isInstitution: boolean }

/** Per industry fourteen trades: word in the full name, word in the short name, English. `*`: an institution, no firm. */
const trades = Object.fromEntries(
  `FINANCE: 村镇银行 村镇银行 Rural Bank, 融资租赁 租赁 Financial Leasing, 商业保理 保理 Factoring, 证券 证券 Securities, 期货 期货 Futures, 财产保险 财险 Property Insurance, 人寿保险 人寿 Life Insurance, 保险经纪 保经 Insurance Brokerage, 信托 信托 Trust, 基金管理 基金 Fund Management, 融资担保 担保 Guarantee, 小额贷款 小贷 Microcredit, 支付服务 支付 Payment Services, 征信服务 征信 Credit Information
  MANUFACTURING: 精密机械 精机 Precision Machinery, 重工装备 重工 Heavy Equipment, 电子科技 电子 Electronics, 汽车零部件 汽配 Auto Parts, 新材料 新材 New Materials, 半导体 半导体 Semiconductor, 生物制药 制药 Biopharma, 纺织服装 纺织 Textile, 食品工业 食品 Food Industry, 家具制造 家居 Furniture, 化工 化工 Chemical, 钢构 钢构 Steel Structure, 仪器仪表 仪表 Instruments, 智能装备 智装 Intelligent Equipment
  ENERGY: 新能源 新能 New Energy, 光伏发电 光伏 Photovoltaic, 风电 风电 Wind Power, 燃气 燃气 Gas, 热力 热力 Heating, 水电开发 水电 Hydropower, 煤业 煤业 Coal, 储能科技 储能 Energy Storage, 石油化工 石化 Petrochemical, 电力工程 电力 Power Engineering, 充电服务 充电 Charging Services, 环保能源 环能 Environmental Energy, 矿业 矿业 Mining, 售电 售电 Electricity Sales
  TRANSPORT: 物流 物流 Logistics, 供应链管理 供应链 Supply Chain, 航运 航运 Shipping, 港务 港务 Port Services, 公路运输 公路 Road Transport, 客运 客运 Passenger Transport, 冷链物流 冷链 Cold Chain, 快运 快运 Express Freight, 航空服务 航服 Aviation Services, 仓储 仓储 Warehousing, 轨道交通运营 轨道 Rail Operation, 高速公路管理 高速 Expressway Management, 国际货运代理 货代 Freight Forwarding, 城市配送 城配 City Delivery
  EDUCATION: *理工大学 理工大学 University of Technology, *职业技术学院 职院 Vocational College, *外国语学校 外校 Foreign Language School, *实验中学 实验中学 Experimental Middle School, *财经学院 财院 College of Finance and Economics, *技师学院 技院 Technician College, *医学院 医学院 Medical College, *师范学院 师院 Normal College, *艺术学院 艺院 Arts College, *国际学校 国际学校 International School, *应用技术研究院 研究院 Institute of Applied Technology, 教育科技 教育 Education Technology, 在线教育 在线 Online Education, 职业培训 培训 Vocational Training
  HEALTHCARE: *综合医院 医院 General Hospital, *妇产医院 妇产 Maternity Hospital, *口腔医院 口腔 Dental Hospital, *骨科医院 骨科 Orthopaedic Hospital, *康复医院 康复 Rehabilitation Hospital, *眼科医院 眼科 Eye Hospital, *儿童医院 儿童医院 Children's Hospital, *中西医结合医院 中西医 Integrated Medicine Hospital, *肿瘤医院 肿瘤 Cancer Hospital, *体检中心 体检 Health Check Centre, 医疗器械 医械 Medical Devices, 医药连锁 医药 Pharmacy Chain, 健康管理 健康 Health Management, 养老服务 养老 Elderly Care
  RETAIL: 商贸 商贸 Trading, 连锁超市 超市 Supermarket Chain, 百货 百货 Department Store, 家电 家电 Home Appliances, 便利店 便利 Convenience Stores, 餐饮管理 餐饮 Catering, 汽车销售 车业 Automobile Sales, 电子商务 电商 E-Commerce, 国际贸易 国贸 International Trade, 珠宝 珠宝 Jewellery, 酒业 酒业 Wines and Spirits, 建材市场 建材 Building Material Market, 图书文具 文具 Books and Stationery, 母婴用品 母婴 Mother and Baby
  INTERNET: 网络科技 网络 Network Technology, 信息技术 信息 Information Technology, 软件 软件 Software, 云计算 云算 Cloud Computing, 大数据 数据 Big Data, 人工智能 智算 Artificial Intelligence, 数字科技 数科 Digital Technology, 物联网 物联 Internet of Things, 游戏科技 游戏 Games, 信息安全 信安 Information Security, 直播科技 直播 Live Streaming, 系统集成 集成 System Integration, 卫星应用 卫星 Satellite Applications, 互动娱乐 互娱 Interactive Entertainment
  CONSTRUCTION: 建筑工程 建工 Construction Engineering, 房地产开发 地产 Real Estate, 市政工程 市政 Municipal Engineering, 装饰工程 装饰 Decoration, 物业管理 物业 Property Management, 路桥建设 路桥 Road and Bridge, 园林绿化 园林 Landscaping, 建筑设计 设计 Architectural Design, 机电安装 机电 Mechanical and Electrical Installation, 工程咨询 咨询 Engineering Consulting, 城市更新 城更 Urban Renewal, 产业园开发 产业园 Industrial Park Development, 水利工程 水利 Hydraulic Engineering, 预制建筑 预建 Prefabricated Building
  MEDIA: 文化传媒 传媒 Culture and Media, 影视制作 影视 Film Production, 出版 出版 Publishing, 广告 广告 Advertising, 演艺 演艺 Performing Arts, 动漫 动漫 Animation, 会展服务 会展 Exhibitions, 数字传播 数传 Digital Communication, 印刷包装 印务 Printing and Packaging, 报业 报业 Newspapers, 文创 文创 Cultural Creation, 体育文化 体育 Sports Culture, 网络视听 视听 Online Video, 艺术品 艺品 Art
  AGRICULTURE: 农业科技 农科 Agricultural Technology, 种业 种业 Seeds, 畜牧 畜牧 Livestock, 水产 水产 Aquaculture, 粮油 粮油 Grain and Oil, 乳业 乳业 Dairy, 茶业 茶业 Tea, 果蔬 果蔬 Fruit and Vegetables, 饲料 饲料 Feed, 林业 林业 Forestry, 花卉 花卉 Flowers, 农机 农机 Farm Machinery, 生态农业 生态 Ecological Farming, 农产品批发 农批 Agricultural Wholesale
  TOURISM: 旅游开发 旅游 Tourism Development, 酒店管理 酒店 Hotel Management, 国际旅行社 国旅 International Travel, 度假村 度假 Resorts, 景区运营 景区 Scenic Area Operation, 文化旅游 文旅 Cultural Tourism, 温泉酒店 温泉 Hot Spring Hotels, 主题乐园 乐园 Theme Parks, 游轮 游轮 Cruises, 民宿 民宿 Guesthouses, 滑雪场 滑雪 Ski Resorts, 会议服务 会务 Conference Services, 房车露营 露营 Camping, 航空旅游 航旅 Air Travel
  OTHER: 人力资源 人力 Human Resources, 律师事务 律所 Legal Services, 会计咨询 会咨 Accounting, 检测认证 检测 Testing and Certification, 环境服务 环境 Environmental Services, 安保服务 安保 Security Services, 家政服务 家政 Household Services, 知识产权 知产 Intellectual Property, 再生资源 再生 Recycling, 水务 水务 Water, 企业服务 企服 Business Services, 设备租赁 设租 Equipment Rental, 工程监理 监理 Project Supervision, 标准技术 标准 Standards`
    .split('\n')
    .map(line => {
      const [industry, list] = line.trim().split(': ') as [Industry, string]
      return [industry, list.split(', ').map((text): Trade => {
        const [, star, word, short, english] = /^(\*?)(\S+) (\S+) (.+)$/.exec(text) as unknown as string[]
        return { word: word!, short: short!, english: english!, isInstitution: star === '*' }
      })]
    }),
) as Record<Exclude<Industry, 'GOVERNMENT'>, Trade[]>

const scopes: Record<Exclude<Industry, 'GOVERNMENT'>, string> = {
  FINANCE: '经批准的@业务及相关咨询服务', MANUFACTURING: '@产品的研发、制造、销售及技术服务', ENERGY: '@项目的投资、建设、运营与维护',
  TRANSPORT: '@服务，道路运输，仓储与装卸', EDUCATION: '@，人才培养、科研与社会服务', HEALTHCARE: '@服务，健康咨询与医疗信息化',
  RETAIL: '@，日用品及电子产品的批发与零售', INTERNET: '@领域的技术开发、技术转让、技术咨询与运维服务', CONSTRUCTION: '@，工程施工总承包与项目管理',
  MEDIA: '@，内容策划、制作与发布', AGRICULTURE: '@，农产品的生产、加工与销售', TOURISM: '@，住宿餐饮与旅游接待', OTHER: '@，企业管理咨询与技术服务',
}

const ascii = (text: string) => text.normalize('NFD').replace(/[^a-zA-Z]/g, '').toLowerCase()

/** Numbers below `size` in scattered order, none twice; another order for every city. Prime steps share no factor with any size here. */
const scatter = (n: number, size: number, city: City) => (n * 1_000_003 + Number(city.code) * 7919) % size

const distinct = (names: string[], ...not: string[]) => [...new Set(names)].filter(name => !not.includes(name))

/**
 * The `n`th firm or institution of this industry in this city; `industryAt` gives the `n`. Two of one city
 * never share a name while `n` stays below 200,000; `rng` only decides legal form, owner and aliases.
 */
export const enterprise = (n: number, city: City, industry: Exclude<Industry, 'GOVERNMENT'>, rng: Random): Organization => {
  const choice = scatter(n, brands.length * 14, city)
  const [brand, brandEnglish] = brands[choice % brands.length]!
  const trade = trades[industry][Math.floor(choice / brands.length)]!
  const stem = brand + trade.word
  const shortName = brand + trade.short
  const ownership: Ownership = trade.isInstitution
    ? pickWeighted([['STATE_OWNED', 6], ['PRIVATE', 4]], rng)
    : pickWeighted([['PRIVATE', 60], ['STATE_OWNED', 17], ['COLLECTIVE', 7], ['JOINT_VENTURE', 8], ['FOREIGN_OWNED', 8]], rng)
  const isForeign = ownership === 'JOINT_VENTURE' || ownership === 'FOREIGN_OWNED'
  const form = trade.isInstitution ? '' : isForeign ? '有限公司' : pickWeighted([['有限公司', 70], ['股份有限公司', 18], ['有限责任公司', 12]], rng)
  const name = isForeign ? `${stem}（${city.shortName}）${form}` : city.shortName + stem + form
  const english = trade.isInstitution
    ? `${brandEnglish} ${trade.english} of ${city.english}`
    : `${brandEnglish} ${trade.english} (${city.english}) Co., Ltd.`
  return {
    name, shortName, english, brand, brandEnglish, industry, ownership,
    aliases: sample(distinct([brand, city.shortName + brand, city.shortName + shortName, stem, brandEnglish], name, shortName), int(1, 3, rng), rng),
    kind: trade.isInstitution ? 'INSTITUTION' : 'COMPANY',
    businessScope: scopes[industry].replace('@', trade.word),
    domain: `${ascii(brandEnglish)}-${ascii(city.english)}.example`,
  }
}

// ---- Public bodies ----

/** What the last character of a body's name is in English. */
const bodyWords: Record<string, string> = { 局: ' Bureau', 心: ' Centre' }

/** Name at city level, at provincial level where another, English. The position is the system: one number from province to city. */
const bodies = `财政局 财政厅 Finance|公安局 公安厅 Public Security|教育局 教育厅 Education|卫生健康委员会 Health Commission|民政局 民政厅 Civil Affairs
  人力资源和社会保障局 人力资源和社会保障厅 Human Resources and Social Security|司法局 司法厅 Justice|水利局 水利厅 Water Resources
  自然资源和规划局 自然资源厅 Natural Resources|生态环境局 生态环境厅 Ecology and Environment|商务局 商务厅 Commerce|审计局 审计厅 Audit
  住房和城乡建设局 住房和城乡建设厅 Housing and Construction|交通运输局 交通运输厅 Transport|农业农村局 农业农村厅 Agriculture and Rural Affairs
  文化广电和旅游局 文化和旅游厅 Culture and Tourism|应急管理局 应急管理厅 Emergency Management|市场监督管理局 Market Regulation|统计局 Statistics
  体育局 Sport|医疗保障局 Healthcare Security|知识产权局 Intellectual Property|政务服务和数据管理局 Government Services and Data|信访局 Petitions
  气象局 Meteorology|税务局 Taxation|发展和改革委员会 Development and Reform Commission|工业和信息化局 工业和信息化厅 Industry and Information Technology
  科学技术局 科学技术厅 Science and Technology|退役军人事务局 退役军人事务厅 Veterans Affairs|林业局 Forestry|国有资产监督管理委员会 State Assets Commission
  人民政府办公室 人民政府办公厅 Government Office|中级人民法院 高级人民法院 People's Court|人民检察院 People's Procuratorate
  消防救援支队 消防救援总队 Fire and Rescue Brigade|邮政管理局 Postal Administration|烟草专卖局 Tobacco Monopoly|住房公积金管理中心 Housing Fund
  机关事务管理局 Government Offices Administration|粮食和物资储备局 Grain and Reserves|地震局 Earthquake Administration|档案馆 Archives
  图书馆 Library|博物馆 Museum|公共资源交易中心 Public Resources Trading|疾病预防控制中心 Disease Control|急救中心 Emergency Medical
  不动产登记中心 Property Registration|投资促进局 Investment Promotion|总工会 Federation of Trade Unions|残疾人联合会 Disabled Persons' Federation
  科学技术协会 Science Association|红十字会 Red Cross`
  .split(/[|\n]/)
  .map(text => {
    const [, local, provincial, english] = /^(\S+) (?:(\P{ASCII}+) )?(.+)$/u.exec(text.trim())! as unknown as string[]
    return { local: local!, provincial: provincial ?? local!, english: english! + (bodyWords[local!.at(-1)!] ?? '') }
  })

/** So many systems of public bodies, numbered from 0. */
export const publicBodyCount = bodies.length

const parts = (text: string) => text.split(', ').map(part => part.split('=') as [string, string])
const units = parts(`信息中心=Information Centre, 机关服务中心=Service Centre, 数据中心=Data Centre, 指挥中心=Command Centre, 综合执法支队=Enforcement
  Brigade, 政务服务大厅=Service Hall, 档案室=Records Office, 培训中心=Training Centre, 监测中心=Monitoring Centre, 会计核算中心=Accounting Centre,
  宣传教育中心=Publicity Centre, 后勤保障中心=Logistics Centre`.replace(/\s+/g, ' '))
const zones = parts(`高新区=High-Tech Zone, 经济技术开发区=Economic Development Zone, 综合保税区=Bonded Zone, 新城区=New Town, 空港新区=Airport Zone, 生态新区=Eco Zone, 科技城=Science City, 临港新区=Port Zone`)

const abbreviations = parts(`人力资源和社会保障=人社, 卫生健康委员会=卫健委, 发展和改革委员会=发改委, 国有资产监督管理委员会=国资委, 市场监督管理=市监,
  住房和城乡建设=住建, 工业和信息化=工信, 住房公积金管理中心=公积金中心, 疾病预防控制中心=疾控中心, 人民政府办公=政府办公, 自然资源和规划=资规,
  文化广电和旅游=文旅, 文化和旅游=文旅, 科学技术协会=科协, 科学技术=科技, 残疾人联合会=残联, 政务服务和数据管理=政数, 交通运输=交通,
  中级人民法院=中院, 高级人民法院=高院, 人民检察院=检察院, 粮食和物资储备=粮储`.replace(/\s+/g, ' '))

const abbreviated = (body: string) => abbreviations.reduce((text, [long, short]) => text.replace(long, short), body)

/** 中级人民法院 is the court of a prefecture-level city; a district has a plain one, a municipality a high one. */
const courts: Partial<Record<City['kind'], string>> = { DISTRICT: '人民法院', MUNICIPALITY: '高级人民法院' }

/**
 * The body of one system at a city or province: 河北省财政厅 and 石家庄市财政局 have the same number. In a
 * municipality city and province are one, and so are their bodies. `part` names a unit or branch of it.
 */
export const publicBody = (system: number, place: City | Province, part: readonly [name: string, english: string] = ['', '']): Organization => {
  const { local, provincial, english } = bodies[system]!
  const isCity = 'areaCode' in place
  const title = isCity ? place.title : place.name
  const body = isCity || place.isMunicipality ? local.replace('中级人民法院', courts[isCity ? place.kind : 'MUNICIPALITY'] ?? '中级人民法院') : provincial
  const name = title + body + part[0]
  const shortName = place.shortName + abbreviated(body) + part[0]
  const level = isCity ? { CITY: 'Municipal', MUNICIPALITY: 'Municipal', DISTRICT: 'District', PREFECTURE: 'Prefectural', REGION: 'Regional', LEAGUE: 'League' }[place.kind] : 'Provincial'
  return {
    name, shortName, industry: 'GOVERNMENT', kind: 'PUBLIC_BODY', ownership: 'PUBLIC_BODY', brand: title, brandEnglish: place.english,
    english: `${place.english} ${level} ${body.endsWith('厅') ? english.replace(/Bureau$/, 'Department') : english}${part[1] && `, ${part[1]}`}`,
    aliases: distinct([title.at(-1) + abbreviated(body) + part[0], body + part[0]], name, shortName),
    businessScope: `履行${body}职责，承担相关行政管理与公共服务`,
    domain: `${ascii(english)}.${ascii(place.english)}.example`,
  }
}

/**
 * The `n`th public body of a city: first the bodies themselves, then their units, their branches in the
 * development zones, and the units of those; about 6,300 different names, then the same again.
 */
export const government = (n: number, city: City): Organization => {
  const system = (n * 17 + Number(city.code)) % bodies.length
  const round = Math.floor(n / bodies.length) % (1 + units.length + zones.length * (1 + units.length))
  if (round === 0) return publicBody(system, city)
  if (round <= units.length) return publicBody(system, city, units[round - 1]!)
  const zoned = round - 1 - units.length
  const [zone, zoneEnglish] = zones[zoned % zones.length]!
  const [unit, unitEnglish] = units[Math.floor(zoned / zones.length) - 1] ?? ['', 'Branch']
  return publicBody(system, city, [`${zone}分部${unit}`, `${zoneEnglish} ${unitEnglish}`])
}

/** The `n`th organization of its industry in its city, whatever kind that is. */
export const organization = (n: number, city: City, industry: Industry, rng: Random): Organization =>
  industry === 'GOVERNMENT' ? government(n, city) : enterprise(n, city, industry, rng)

// ---- Groups, banks and their trees ----

/** The `n`th group with subsidiaries, none twice below 14,000. Its brand is 〈brand〉集团. */
export const group = (n: number, seat: City, industry: Exclude<Industry, 'GOVERNMENT'>, rng: Random): Organization => {
  const [stem, stemEnglish] = brands[(n * 7919 + 4111) % brands.length]!
  const trade = pick(trades[industry].filter(trade => !trade.isInstitution), rng)
  const brand = `${stem}集团`
  const brandEnglish = `${stemEnglish} Group`
  return {
    name: `${stem}${trade.word}集团${chance(0.6, rng) ? '股份' : ''}有限公司`, shortName: brand, english: `${stemEnglish} ${trade.english} Group Co., Ltd.`,
    brand, brandEnglish, industry, kind: 'COMPANY',
    ownership: pickWeighted([['STATE_OWNED', 45], ['PRIVATE', 40], ['JOINT_VENTURE', 10], ['FOREIGN_OWNED', 5]], rng),
    aliases: sample(distinct([stem, stem + trade.short, `${stem}总部`, brandEnglish, seat.shortName + stem], brand), int(1, 3, rng), rng),
    businessScope: `${scopes[industry].replace('@', trade.word)}，集团投资与管理`,
    domain: `${ascii(stemEnglish)}group.example`,
  }
}

const bankBrands = syllables(`澜岳lanyue 瀚屿hanyu 泓岱hongdai 珩川hengchuan 璟禾jinghe 朔宁shuoning 穗屿suiyu 霁海jihai 景稷jingji 沐泽muze
  翊恒yiheng 榕屿rongyu 曜川yaochuan 磐岳panyue 弘禾honghe 钧澜junlan 岚谷langu 熙禾xihe 拓岳tuoyue 桐川tongchuan 蔚屿weiyu 琅湾langwan
  澄岭chengling 麟川linchuan`)

export const bankCount = bankBrands.length

/** The headquarters of bank `n`, below `bankCount`. */
export const bank = (n: number): Organization => {
  const [stem, pinyin] = bankBrands[n]!
  const brand = `${stem}银行`
  const brandEnglish = `${capital(pinyin)} Bank`
  return {
    name: `${brand}股份有限公司`, shortName: brand, english: `${brandEnglish} Co., Ltd.`, aliases: [stem, `${stem}行`],
    brand, brandEnglish, industry: 'FINANCE', kind: 'COMPANY', ownership: n % 3 === 2 ? 'PRIVATE' : 'STATE_OWNED',
    businessScope: '吸收公众存款，发放贷款，办理结算、票据与经批准的其他银行业务', domain: `${pinyin}bank.example`,
  }
}

const isBank = (head: Organization) => head.brand.endsWith('银行')

const derived = (head: Organization, name: string, shortName: string, english: string): Organization =>
  ({ ...head, name, shortName, english, aliases: distinct([shortName.replace('集团', ''), english], name, shortName) })

/** The branch of a headquarters in a province or city: 分行 of a bank, 院区 of a hospital, 校区 of a school, else 分公司. */
export const branch = (head: Organization, place: City | Province): Organization => {
  const word = isBank(head) ? '分行'
    : head.kind === 'COMPANY' ? '分公司'
    : head.industry === 'HEALTHCARE' ? '院区'
    : head.industry === 'EDUCATION' ? '校区'
    : '分部'
  return derived(head, head.name + place.shortName + word, head.brand + place.shortName + word, `${head.english}, ${place.english} Branch`)
}

/** The `n`th outlet 支行 of a bank in a city, named after a street; none twice below 150. */
export const bankOutlet = (head: Organization, city: City, n: number): Organization => {
  const street = streets[(n * 7 + Number(city.code)) % streets.length]!
  return derived(head, `${head.name}${city.shortName}${street}支行`, `${head.brand}${city.shortName}${street}支行`, `${head.english}, ${city.english} Outlet ${n + 1}`)
}

/** The `n`th subsidiary 子公司 of a group in a city, in whatever industry; none twice below 14 (EDUCATION 3, HEALTHCARE 4). */
export const subsidiary = (head: Organization, city: City, industry: Exclude<Industry, 'GOVERNMENT'>, n: number): Organization => {
  const firms = trades[industry].filter(trade => !trade.isInstitution)
  const trade = firms[(n + Number(city.code)) % firms.length]!
  return {
    ...derived(head, `${head.brand}${city.shortName}${trade.word}有限公司`, `${head.brand.replace('集团', '')}${city.shortName}${trade.short}`, `${head.brandEnglish} ${city.english} ${trade.english} Co., Ltd.`),
    industry,
    businessScope: scopes[industry].replace('@', trade.word),
  }
}

// ---- Numbers ----

/** The characters of GB 32100, each worth its position: no I, O, S, V, Z. */
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const checkCharacter = (first17: string) => {
  let sum = 0
  let weight = 1
  for (const character of first17) {
    sum += creditAlphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return creditAlphabet[(31 - (sum % 31)) % 31]!
}

/** GB 11714, inside the credit code: the check character of the eight characters of an organization code. */
const organizationCheck = (body: string) => {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const value = 11 - (weights.reduce((sum, weight, i) => sum + weight * Number.parseInt(body[i]!, 36), 0) % 11)
  return value === 11 ? '0' : value === 10 ? 'X' : String(value)
}

/** Registering authority and kind of organization, the first two characters. */
const authorities: Record<OrganizationKind, string> = { COMPANY: '91', INSTITUTION: '12', PUBLIC_BODY: '11' }

/** A unified social credit code 统一社会信用代码 registered in this city, both check characters right. */
export const creditCode = (kind: OrganizationKind, city: City, rng: Random) => {
  let body = 'M'
  while (body.length < 8) body += creditAlphabet[Math.floor(rng() * 31)]
  const first17 = authorities[kind] + city.code + body + organizationCheck(body)
  return first17 + checkCharacter(first17)
}

export const isCreditCode = (code: string) =>
  /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) && organizationCheck(code.slice(8, 16)) === code[16] && checkCharacter(code.slice(0, 17)) === code[17]

/** Eleven digits in the shape of a mobile number, from segments that no operator has been given: it rings nowhere. */
export const mobile = (rng: Random) => pick(MOBILE_SEGMENTS, rng) + digits(8, rng)
export const MOBILE_SEGMENTS = ['154', '160', '161', '163', '164', '168', '169'] as const

/** Local numbers have eight digits in the big cities, seven in the others. */
const localNumber = (city: City, lead: string, rng: Random) =>
  lead + digits((city.areaCode.length === 3 || city.weight >= 30 ? 8 : 7) - lead.length, rng)

/** A switchboard 总机: area code and a number that ends on 00, as switchboards do. */
export const switchboard = (city: City, rng: Random) =>
  `${city.areaCode}-${localNumber(city, pick(['6', '8', '5', '3'], rng), rng).slice(0, -2)}00`

export const telephone = (city: City, rng: Random) => `${city.areaCode}-${localNumber(city, pick(['2', '3', '5', '6', '7', '8'], rng), rng)}`

/** `xiaoming.wang@ruichen-shijiazhuang.example` */
export const email = (who: Person, domain: string) => {
  const [surname, name] = who.english.toLowerCase().split(' ')
  return `${name}.${surname}@${domain}`
}

/** A company account number, in shape only: nineteen digits. */
export const bankAccount = (rng: Random) => int(1, 9, rng) + digits(18, rng)

// ---- Addresses ----

const streets = '人民 中山 建设 解放 和平 文化 科技 迎宾 新华 胜利 长江 黄河 滨河 朝阳 光明 振兴 工业 学府 青年 友谊 湖滨 民主 团结 创业 金融'
  .split(' ')
  .flatMap(name => ['路', '大街', '东路', '西路', '南路', '北路'].map(kind => name + kind))

const districts = ['高新区', '经济技术开发区', '新城区', '老城区', '开发区', '城东区', '城南区', '滨江新区']

/** Province, city, district, street, number and mostly a building; the street names are those every city has. */
export const address = (city: City, rng: Random) => {
  const place = city.kind === 'DISTRICT' ? city.title : (city.kind === 'MUNICIPALITY' ? '' : provinceOf(city).name) + city.name + pick(districts, rng)
  const number = `${pick(streets, rng)}${int(1, 999, rng)}号`
  if (chance(0.3, rng)) return place + number
  const building = `${pick(brands, rng)[0]}${pick(['大厦', '中心', '广场', '科技园', '商务楼'], rng)}`
  return `${place}${number}${building}${chance(0.5, rng) ? `${pick(['A座', 'B座', '1号楼', '2号楼', '3号楼'], rng)}` : ''}${int(1, 28, rng)}层`
}

export const postcode = (city: City, rng: Random) => city.postcode + digits(2, rng)
