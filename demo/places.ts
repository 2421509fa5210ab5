/**
 * Where the operator and its customers are: the 31 provincial-level regions of mainland China and all their
 * prefecture-level cities, prefectures and leagues, with administrative codes (GB/T 2260), telephone area
 * codes and postcodes; of the four municipalities, the whole and its big districts.
 */
import { weighted } from './random.ts'

export type CityKind = 'CITY' | 'REGION' | 'PREFECTURE' | 'LEAGUE' | 'MUNICIPALITY' | 'DISTRICT'

export type City = {
  /** Six digits; the first two are the province's. */
  code: string
  /** Official: 石家庄市, 恩施土家族苗族自治州. */
  name: string
  /** As it stands in the name of a firm: 石家庄, 恩施, 北京朝阳. No two cities share one. */
  shortName: string
  /** As it stands in the name of a public body: 石家庄市, 恩施州, 北京市朝阳区. */
  title: string
  english: string
  kind: CityKind
  /** Code of its province. */
  province: string
  /** With the leading 0. */
  areaCode: string
  /** The first four of six digits: province, zone, delivery office. */
  postcode: string
  /** Size of the economy, roughly GDP in units of ten thousand million yuan. */
  weight: number
}

export type Province = {
  /** Two digits, GB/T 2260. */
  code: string
  /** Official: 广东省, 内蒙古自治区. */
  name: string
  /** As in everyday use: 广东, 内蒙古. */
  shortName: string
  /** One character: 粤, 蒙. */
  abbreviation: string
  english: string
  isMunicipality: boolean
  cities: readonly City[]
  weight: number
}

// Per province: code, name, abbreviation, English; then per city: code after the province's (two digits, or four
// of a district) and name, English, area code, first four digits of the postcode, weight.
const table = `
11 北京市 京 Beijing: 01北京市 Beijing 010 1000 180, 0102西城区 Xicheng 010 1000 60, 0105朝阳区 Chaoyang 010 1000 85, 0108海淀区 Haidian 010 1000 110
12 天津市 津 Tianjin: 01天津市 Tianjin 022 3000 75, 0103河西区 Hexi 022 3002 12, 0104南开区 Nankai 022 3001 10, 0116滨海新区 Binhai 022 3004 70
13 河北省 冀 Hebei: 01石家庄市 Shijiazhuang 0311 0500 75, 02唐山市 Tangshan 0315 0630 91, 03秦皇岛市 Qinhuangdao 0335 0660 20, 04邯郸市 Handan 0310 0560 44, 05邢台市 Xingtai 0319 0540 26, 06保定市 Baoding 0312 0710 40, 07张家口市 Zhangjiakou 0313 0750 19, 08承德市 Chengde 0314 0670 19, 09沧州市 Cangzhou 0317 0610 44, 10廊坊市 Langfang 0316 0650 37, 11衡水市 Hengshui 0318 0530 19
14 山西省 晋 Shanxi: 01太原市 Taiyuan 0351 0300 56, 02大同市 Datong 0352 0370 19, 03阳泉市 Yangquan 0353 0450 10, 04长治市 Changzhi 0355 0460 28, 05晋城市 Jincheng 0356 0480 23, 06朔州市 Shuozhou 0349 0385 15, 07晋中市 Jinzhong 0354 0306 22, 08运城市 Yuncheng 0359 0440 23, 09忻州市 Xinzhou 0350 0340 15, 10临汾市 Linfen 0357 0410 23, 11吕梁市 Lüliang 0358 0330 24
15 内蒙古自治区 蒙 Inner-Mongolia: 01呼和浩特市 Hohhot 0471 0100 38, 02包头市 Baotou 0472 0140 43, 03乌海市 Wuhai 0473 0160 7, 04赤峰市 Chifeng 0476 0240 22, 05通辽市 Tongliao 0475 0280 16, 06鄂尔多斯市 Ordos 0477 0170 58, 07呼伦贝尔市 Hulunbuir 0470 0210 16, 08巴彦淖尔市 Bayannur 0478 0150 12, 09乌兰察布市 Ulanqab 0474 0120 11, 22兴安盟 Hinggan 0482 1374 7, 25锡林郭勒盟 Xilingol 0479 0260 12, 29阿拉善盟 Alxa 0483 7503 4
21 辽宁省 辽 Liaoning: 01沈阳市 Shenyang 024 1100 81, 02大连市 Dalian 0411 1160 88, 03鞍山市 Anshan 0412 1140 20, 04抚顺市 Fushun 024 1130 9, 05本溪市 Benxi 0414 1170 9, 06丹东市 Dandong 0415 1180 9, 07锦州市 Jinzhou 0416 1210 13, 08营口市 Yingkou 0417 1150 15, 09阜新市 Fuxin 0418 1230 6, 10辽阳市 Liaoyang 0419 1110 9, 11盘锦市 Panjin 0427 1240 14, 12铁岭市 Tieling 024 1120 8, 13朝阳市 Chaoyang 0421 1220 10, 14葫芦岛市 Huludao 0429 1250 9
22 吉林省 吉 Jilin: 01长春市 Changchun 0431 1300 70, 02吉林市 Jilin 0432 1320 16, 03四平市 Siping 0434 1360 6, 04辽源市 Liaoyuan 0437 1362 5, 05通化市 Tonghua 0435 1340 6, 06白山市 Baishan 0439 1343 5, 07松原市 Songyuan 0438 1380 9, 08白城市 Baicheng 0436 1370 6, 24延边朝鲜族自治州 Yanbian 0433 1330 9
23 黑龙江省 黑 Heilongjiang: 01哈尔滨市 Harbin 0451 1500 56, 02齐齐哈尔市 Qiqihar 0452 1610 13, 03鸡西市 Jixi 0467 1581 6, 04鹤岗市 Hegang 0468 1541 4, 05双鸭山市 Shuangyashan 0469 1551 5, 06大庆市 Daqing 0459 1630 29, 07伊春市 Yichun 0458 1530 3, 08佳木斯市 Jiamusi 0454 1540 9, 09七台河市 Qitaihe 0464 1546 3, 10牡丹江市 Mudanjiang 0453 1570 10, 11黑河市 Heihe 0456 1643 7, 12绥化市 Suihua 0455 1520 13, 27大兴安岭地区 Daxing'anling 0457 1650 2
31 上海市 沪 Shanghai: 01上海市 Shanghai 021 2000 220, 0104徐汇区 Xuhui 021 2000 28, 0112闵行区 Minhang 021 2011 29, 0115浦东新区 Pudong 021 2001 167
32 江苏省 苏 Jiangsu: 01南京市 Nanjing 025 2100 174, 02无锡市 Wuxi 0510 2140 155, 03徐州市 Xuzhou 0516 2210 89, 04常州市 Changzhou 0519 2130 101, 05苏州市 Suzhou 0512 2150 247, 06南通市 Nantong 0513 2260 118, 07连云港市 Lianyungang 0518 2220 44, 08淮安市 Huai'an 0517 2230 50, 09盐城市 Yancheng 0515 2240 74, 10扬州市 Yangzhou 0514 2250 74, 11镇江市 Zhenjiang 0511 2120 53, 12泰州市 Taizhou 0523 2253 67, 13宿迁市 Suqian 0527 2238 44
33 浙江省 浙 Zhejiang: 01杭州市 Hangzhou 0571 3100 201, 02宁波市 Ningbo 0574 3150 165, 03温州市 Wenzhou 0577 3250 87, 04嘉兴市 Jiaxing 0573 3140 71, 05湖州市 Huzhou 0572 3130 40, 06绍兴市 Shaoxing 0575 3120 78, 07金华市 Jinhua 0579 3210 60, 08衢州市 Quzhou 0570 3240 21, 09舟山市 Zhoushan 0580 3160 21, 10台州市 Taizhou 0576 3180 62, 11丽水市 Lishui 0578 3230 20
34 安徽省 皖 Anhui: 01合肥市 Hefei 0551 2300 127, 02芜湖市 Wuhu 0553 2410 47, 03蚌埠市 Bengbu 0552 2330 21, 04淮南市 Huainan 0554 2320 16, 05马鞍山市 Ma'anshan 0555 2430 26, 06淮北市 Huaibei 0561 2350 14, 07铜陵市 Tongling 0562 2440 12, 08安庆市 Anqing 0556 2460 29, 10黄山市 Huangshan 0559 2450 10, 11滁州市 Chuzhou 0550 2390 38, 12阜阳市 Fuyang 0558 2360 33, 13宿州市 Suzhou 0557 2340 23, 15六安市 Lu'an 0564 2370 21, 16亳州市 Bozhou 0558 2368 22, 17池州市 Chizhou 0566 2471 11, 18宣城市 Xuancheng 0563 2420 20
35 福建省 闽 Fujian: 01福州市 Fuzhou 0591 3500 129, 02厦门市 Xiamen 0592 3610 81, 03莆田市 Putian 0594 3511 31, 04三明市 Sanming 0598 3650 30, 05泉州市 Quanzhou 0595 3620 122, 06漳州市 Zhangzhou 0596 3630 57, 07南平市 Nanping 0599 3530 22, 08龙岩市 Longyan 0597 3640 33, 09宁德市 Ningde 0593 3521 38
36 江西省 赣 Jiangxi: 01南昌市 Nanchang 0791 3300 72, 02景德镇市 Jingdezhen 0798 3330 12, 03萍乡市 Pingxiang 0799 3370 12, 04九江市 Jiujiang 0792 3320 37, 05新余市 Xinyu 0790 3380 13, 06鹰潭市 Yingtan 0701 3350 13, 07赣州市 Ganzhou 0797 3410 46, 08吉安市 Ji'an 0796 3430 27, 09宜春市 Yichun 0795 3360 35, 10抚州市 Fuzhou 0794 3440 20, 11上饶市 Shangrao 0793 3340 34
37 山东省 鲁 Shandong: 01济南市 Jinan 0531 2500 128, 02青岛市 Qingdao 0532 2660 158, 03淄博市 Zibo 0533 2550 46, 04枣庄市 Zaozhuang 0632 2771 22, 05东营市 Dongying 0546 2570 39, 06烟台市 Yantai 0535 2640 102, 07潍坊市 Weifang 0536 2610 76, 08济宁市 Jining 0537 2720 55, 09泰安市 Tai'an 0538 2710 34, 10威海市 Weihai 0631 2642 35, 11日照市 Rizhao 0633 2768 24, 13临沂市 Linyi 0539 2760 61, 14德州市 Dezhou 0534 2530 38, 15聊城市 Liaocheng 0635 2520 29, 16滨州市 Binzhou 0543 2566 31, 17菏泽市 Heze 0530 2740 45
41 河南省 豫 Henan: 01郑州市 Zhengzhou 0371 4500 136, 02开封市 Kaifeng 0371 4750 25, 03洛阳市 Luoyang 0379 4710 55, 04平顶山市 Pingdingshan 0375 4670 27, 05安阳市 Anyang 0372 4550 25, 06鹤壁市 Hebi 0392 4580 10, 07新乡市 Xinxiang 0373 4530 33, 08焦作市 Jiaozuo 0391 4540 22, 09濮阳市 Puyang 0393 4570 18, 10许昌市 Xuchang 0374 4610 32, 11漯河市 Luohe 0395 4620 18, 12三门峡市 Sanmenxia 0398 4720 16, 13南阳市 Nanyang 0377 4730 46, 14商丘市 Shangqiu 0370 4760 31, 15信阳市 Xinyang 0376 4640 30, 16周口市 Zhoukou 0394 4660 35, 17驻马店市 Zhumadian 0396 4630 31
42 湖北省 鄂 Hubei: 01武汉市 Wuhan 027 4300 200, 02黄石市 Huangshi 0714 4350 21, 03十堰市 Shiyan 0719 4420 24, 05宜昌市 Yichang 0717 4430 58, 06襄阳市 Xiangyang 0710 4410 58, 07鄂州市 Ezhou 0711 4360 13, 08荆门市 Jingmen 0724 4480 23, 09孝感市 Xiaogan 0712 4321 30, 10荆州市 Jingzhou 0716 4340 32, 11黄冈市 Huanggang 0713 4380 29, 12咸宁市 Xianning 0715 4370 18, 13随州市 Suizhou 0722 4413 13, 28恩施土家族苗族自治州 Enshi 0718 4450 15
43 湖南省 湘 Hunan: 01长沙市 Changsha 0731 4100 143, 02株洲市 Zhuzhou 0731 4120 37, 03湘潭市 Xiangtan 0731 4111 28, 04衡阳市 Hengyang 0734 4210 42, 05邵阳市 Shaoyang 0739 4220 27, 06岳阳市 Yueyang 0730 4140 48, 07常德市 Changde 0736 4150 44, 08张家界市 Zhangjiajie 0744 4270 6, 09益阳市 Yiyang 0737 4130 22, 10郴州市 Chenzhou 0735 4230 31, 11永州市 Yongzhou 0746 4250 25, 12怀化市 Huaihua 0745 4180 20, 13娄底市 Loudi 0738 4170 20, 31湘西土家族苗族自治州 Xiangxi 0743 4160 8
44 广东省 粤 Guangdong: 01广州市 Guangzhou 020 5100 304, 02韶关市 Shaoguan 0751 5120 16, 03深圳市 Shenzhen 0755 5180 346, 04珠海市 Zhuhai 0756 5190 42, 05汕头市 Shantou 0754 5150 32, 06佛山市 Foshan 0757 5280 133, 07江门市 Jiangmen 0750 5290 40, 08湛江市 Zhanjiang 0759 5240 38, 09茂名市 Maoming 0668 5250 40, 12肇庆市 Zhaoqing 0758 5260 28, 13惠州市 Huizhou 0752 5160 56, 14梅州市 Meizhou 0753 5140 14, 15汕尾市 Shanwei 0660 5166 14, 16河源市 Heyuan 0762 5170 13, 17阳江市 Yangjiang 0662 5295 16, 18清远市 Qingyuan 0763 5115 21, 19东莞市 Dongguan 0769 5230 114, 20中山市 Zhongshan 0760 5284 39, 51潮州市 Chaozhou 0768 5210 14, 52揭阳市 Jieyang 0663 5220 24, 53云浮市 Yunfu 0766 5273 12
45 广西壮族自治区 桂 Guangxi: 01南宁市 Nanning 0771 5300 55, 02柳州市 Liuzhou 0772 5450 31, 03桂林市 Guilin 0773 5410 25, 04梧州市 Wuzhou 0774 5430 15, 05北海市 Beihai 0779 5360 18, 06防城港市 Fangchenggang 0770 5380 10, 07钦州市 Qinzhou 0777 5350 20, 08贵港市 Guigang 0775 5371 16, 09玉林市 Yulin 0775 5370 23, 10百色市 Baise 0776 5330 18, 11贺州市 Hezhou 0774 5428 10, 12河池市 Hechi 0778 5470 12, 13来宾市 Laibin 0772 5461 10, 14崇左市 Chongzuo 0771 5322 11
46 海南省 琼 Hainan: 01海口市 Haikou 0898 5700 24, 02三亚市 Sanya 0898 5720 10, 03三沙市 Sansha 0898 5731 0.2, 04儋州市 Danzhou 0898 5717 10
50 重庆市 渝 Chongqing: 01重庆市 Chongqing 023 4000 215, 0101万州区 Wanzhou 023 4040 12, 0103渝中区 Yuzhong 023 4000 17, 0107九龙坡区 Jiulongpo 023 4000 19, 0112渝北区 Yubei 023 4011 26
51 四川省 川 Sichuan: 01成都市 Chengdu 028 6100 221, 03自贡市 Zigong 0813 6430 18, 04攀枝花市 Panzhihua 0812 6170 13, 05泸州市 Luzhou 0830 6460 27, 06德阳市 Deyang 0838 6180 30, 07绵阳市 Mianyang 0816 6210 40, 08广元市 Guangyuan 0839 6280 12, 09遂宁市 Suining 0825 6290 17, 10内江市 Neijiang 0832 6410 18, 11乐山市 Leshan 0833 6140 24, 13南充市 Nanchong 0817 6370 27, 14眉山市 Meishan 028 6200 17, 15宜宾市 Yibin 0831 6440 38, 16广安市 Guang'an 0826 6380 15, 17达州市 Dazhou 0818 6350 27, 18雅安市 Ya'an 0835 6250 10, 19巴中市 Bazhong 0827 6360 8, 20资阳市 Ziyang 028 6413 10, 32阿坝藏族羌族自治州 Aba 0837 6240 5, 33甘孜藏族自治州 Garze 0836 6260 5, 34凉山彝族自治州 Liangshan 0834 6150 23
52 贵州省 贵 Guizhou: 01贵阳市 Guiyang 0851 5500 52, 02六盘水市 Liupanshui 0858 5530 16, 03遵义市 Zunyi 0851 5630 47, 04安顺市 Anshun 0851 5610 11, 05毕节市 Bijie 0857 5517 23, 06铜仁市 Tongren 0856 5543 16, 23黔西南布依族苗族自治州 Qianxinan 0859 5624 14, 26黔东南苗族侗族自治州 Qiandongnan 0855 5560 13, 27黔南布依族苗族自治州 Qiannan 0854 5580 18
53 云南省 云 Yunnan: 01昆明市 Kunming 0871 6500 79, 03曲靖市 Qujing 0874 6550 40, 04玉溪市 Yuxi 0877 6531 25, 05保山市 Baoshan 0875 6780 12, 06昭通市 Zhaotong 0870 6570 16, 07丽江市 Lijiang 0888 6741 7, 08普洱市 Pu'er 0879 6650 11, 09临沧市 Lincang 0883 6770 11, 23楚雄彝族自治州 Chuxiong 0878 6750 18, 25红河哈尼族彝族自治州 Honghe 0873 6614 29, 26文山壮族苗族自治州 Wenshan 0876 6630 15, 28西双版纳傣族自治州 Xishuangbanna 0691 6661 8, 29大理白族自治州 Dali 0872 6710 18, 31德宏傣族景颇族自治州 Dehong 0692 6784 6, 33怒江傈僳族自治州 Nujiang 0886 6731 3, 34迪庆藏族自治州 Diqing 0887 6744 3
54 西藏自治区 藏 Tibet: 01拉萨市 Lhasa 0891 8500 8, 02日喀则市 Shigatse 0892 8570 4, 03昌都市 Qamdo 0895 8540 3, 04林芝市 Nyingchi 0894 8604 2, 05山南市 Shannan 0893 8560 3, 06那曲市 Nagqu 0896 8520 2, 25阿里地区 Ngari 0897 8590 1
61 陕西省 陕 Shaanxi: 01西安市 Xi'an 029 7100 120, 02铜川市 Tongchuan 0919 7270 5, 03宝鸡市 Baoji 0917 7210 27, 04咸阳市 Xianyang 029 7120 28, 05渭南市 Weinan 0913 7140 22, 06延安市 Yan'an 0911 7160 23, 07汉中市 Hanzhong 0916 7230 19, 08榆林市 Yulin 0912 7190 71, 09安康市 Ankang 0915 7250 13, 10商洛市 Shangluo 0914 7260 9
62 甘肃省 甘 Gansu: 01兰州市 Lanzhou 0931 7300 35, 02嘉峪关市 Jiayuguan 0937 7351 4, 03金昌市 Jinchang 0935 7371 6, 04白银市 Baiyin 0943 7309 7, 05天水市 Tianshui 0938 7410 9, 06武威市 Wuwei 0935 7330 7, 07张掖市 Zhangye 0936 7340 6, 08平凉市 Pingliang 0933 7440 7, 09酒泉市 Jiuquan 0937 7350 9, 10庆阳市 Qingyang 0934 7450 11, 11定西市 Dingxi 0932 7430 6, 12陇南市 Longnan 0939 7460 6, 29临夏回族自治州 Linxia 0930 7311 4, 30甘南藏族自治州 Gannan 0941 7470 3
63 青海省 青 Qinghai: 01西宁市 Xining 0971 8100 18, 02海东市 Haidong 0972 8107 6, 22海北藏族自治州 Haibei 0970 8122 1, 23黄南藏族自治州 Huangnan 0973 8113 1, 25海南藏族自治州 Hainan 0974 8130 2, 26果洛藏族自治州 Golog 0975 8140 0.6, 27玉树藏族自治州 Yushu 0976 8150 0.7, 28海西蒙古族藏族自治州 Haixi 0977 8170 8
64 宁夏回族自治区 宁 Ningxia: 01银川市 Yinchuan 0951 7500 27, 02石嘴山市 Shizuishan 0952 7530 7, 03吴忠市 Wuzhong 0953 7511 9, 04固原市 Guyuan 0954 7560 4, 05中卫市 Zhongwei 0955 7517 6
65 新疆维吾尔自治区 新 Xinjiang: 01乌鲁木齐市 Ürümqi 0991 8300 42, 02克拉玛依市 Karamay 0990 8340 12, 04吐鲁番市 Turpan 0995 8380 6, 05哈密市 Hami 0902 8390 10, 23昌吉回族自治州 Changji 0994 8311 24, 27博尔塔拉蒙古自治州 Bortala 0909 8334 5, 28巴音郭楞蒙古自治州 Bayingolin 0996 8410 17, 29阿克苏地区 Aksu 0997 8430 22, 30克孜勒苏柯尔克孜自治州 Kizilsu 0908 8453 3, 31喀什地区 Kashgar 0998 8440 15, 32和田地区 Hotan 0903 8480 6, 40伊犁哈萨克自治州 Ili 0999 8350 15, 42塔城地区 Tacheng 0901 8347 10, 43阿勒泰地区 Altay 0906 8365 5
`

/** The peoples in the official name of an autonomous prefecture, and everything after them. */
const peoples = /(朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族?|柯尔克孜|哈萨克)*自治州$/

const kindOf = (name: string, code: string): CityKind =>
  !code.endsWith('00') ? 'DISTRICT'
  : name.endsWith('自治州') ? 'PREFECTURE'
  : name.endsWith('地区') ? 'REGION'
  : name.endsWith('盟') ? 'LEAGUE'
  : /^(11|12|31|50)/.test(code) ? 'MUNICIPALITY'
  : 'CITY'

/** 吉林市 lies in 吉林省, and 海南州 not in 海南省: there the short name keeps its suffix. */
const namesakes = /^(吉林市|海南藏族自治州)$/

const cityNames = (name: string, kind: CityKind, provinceName: string) => {
  if (kind === 'DISTRICT')
    return { title: provinceName + name, shortName: provinceName.slice(0, -1) + name.replace(/(新区|区)$/, '') }
  const title = name.replace(peoples, '州')
  return { title, shortName: namesakes.test(name) ? title : title.replace(/(市|州|地区|盟)$/, bare => (title.length === bare.length + 1 ? bare : '')) }
}

const parseCity = (text: string, province: string, provinceName: string): City => {
  const [, digits, name, english, areaCode, postcode, weight] =
    /^(\d+)(\S+) (\S+) (\d+) (\d{4}) ([\d.]+)$/.exec(text) as unknown as [string, string, string, string, string, string, string]
  const code = (province + digits).padEnd(6, '0')
  const kind = kindOf(name, code)
  return { code, name, ...cityNames(name, kind, provinceName), english, kind, province, areaCode, postcode, weight: Number(weight) }
}

const parseProvince = (line: string): Province => {
  const [head, tail] = line.split(': ') as [string, string]
  const [code, name, abbreviation, english] = head.split(' ') as [string, string, string, string]
  const cities = tail.split(', ').map(city => parseCity(city, code, name))
  return {
    code, name, abbreviation, cities,
    shortName: name.replace(/(市|省|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, ''),
    english: english.replace('-', ' '),
    isMunicipality: name.endsWith('市'),
    weight: cities.reduce((sum, city) => sum + city.weight, 0),
  }
}

export const provinces: readonly Province[] = table.trim().split('\n').map(parseProvince)

export const cities: readonly City[] = provinces.flatMap(province => province.cities)

const provinceByCode = new Map(provinces.map(province => [province.code, province]))
const cityByCode = new Map(cities.map(city => [city.code, city]))

export const provinceOf = (city: City): Province => provinceByCode.get(city.province)!

/** Null for a code that is no city of the table. */
export const cityOf = (code: string): City | null => cityByCode.get(code) ?? null

/** The seat of the provincial government: the first city of each line. */
export const capitalOf = (province: Province): City => province.cities[0]!

/** A city, the big ones more often. */
export const pickCity = weighted(cities, city => city.weight)

/**
 * Deals `total` things out over the cities by weight, so that thing `n` knows its city, and which one of
 * that city it is, without a look at the others. Neighbouring numbers share a city.
 */
export const spread = (total: number) => {
  const whole = cities.reduce((sum, city) => sum + city.weight, 0)
  let weight = 0
  const starts = cities.map(city => Math.round((((weight += city.weight) - city.weight) / whole) * total))
  return (n: number): { city: City; serial: number } => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= n) low = middle
      else high = middle - 1
    }
    return { city: cities[low]!, serial: n - starts[low]! }
  }
}
