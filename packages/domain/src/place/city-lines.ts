// One line a country: its time zones, each with its larger cities, the largest first, by latitude and
// longitude. From Natural Earth's populated places (public domain), with the zones that the package
// city-timezones (MIT) gives them; the six largest of each country, and all of 300,000 people or more.
export const CITY_LINES = `
AD Europe/Andorra=Andorra 42.5 1.5
AE Asia/Dubai=Dubai 25.2 55.3;Sharjah 25.4 55.4;Abu Dhabi 24.5 54.4;Al Ayn 24.2 55.7;Ras al Khaymah 25.8 55.9;Al Fujayrah 25.1 56.3
AF Asia/Kabul=Kabul 34.5 69.2;Kandahar 31.6 65.7;Herat 34.3 62.2;Jalalabad 34.4 70.4;Mazar-e Sharif 36.7 67.1;Kondoz 36.7 68.9
AG America/Antigua=Saint John's 17.1 -61.9
AL Europe/Tirane=Tirana 41.3 19.8;Elbasan 41.1 20.1;Durres 41.3 19.4;Shkoder 42.1 19.5;Vlore 40.5 19.5;Fier 40.7 19.6
AM Asia/Yerevan=Yerevan 40.2 44.5;Gyumri 40.8 43.8;Vanadzor 40.8 44.5;Gavarr 40.4 45.1;Artashat 40.0 44.6;Ashtarak 40.3 44.4
AO Africa/Luanda=Luanda -8.8 13.2;Huambo -12.7 15.8;Lobito -12.4 13.5;Benguela -12.6 13.4;Namibe -15.2 12.2;Lubango -14.9 13.5
AR America/Argentina/Buenos_Aires=Buenos Aires -34.6 -58.4;Mar del Plata -38.0 -57.6;La Plata -34.9 -58.0|America/Argentina/Cordoba=Córdoba -31.4 -64.2;Rosario -33.0 -60.7;Santa Fe -31.6 -60.7;Resistencia -27.5 -59.0;Corrientes -27.5 -58.8;Posadas -27.4 -55.9;Santiago del Estero -27.8 -64.3|America/Argentina/Mendoza=Mendoza -32.9 -68.8|America/Argentina/Tucuman=Tucumán -26.8 -65.2|America/Argentina/Salta=Salta -24.8 -65.4|America/Argentina/San_Juan=San Juan -31.6 -68.5|America/Argentina/San_Luis=San Luis -33.3 -66.4
AS Pacific/Pago_Pago=Pago Pago -14.3 -170.7
AT Europe/Vienna=Vienna 48.2 16.4;Linz 48.3 14.3;Graz 47.1 15.4;Salzburg 47.8 13.0;Innsbruck 47.3 11.4;Klagenfurt 46.6 14.3
AU Australia/Sydney=Sydney -33.9 151.2;Newcastle -32.8 151.8|Australia/Melbourne=Melbourne -37.8 145.0|Australia/Brisbane=Brisbane -27.5 153.0;Gold Coast -28.1 153.4|Australia/Perth=Perth -32.0 115.8|Australia/Adelaide=Adelaide -34.9 138.6
AW America/Aruba=Oranjestad 12.5 -70.0
AX Europe/Mariehamn=Mariehamn 60.1 19.9
AZ Asia/Baku=Baku 40.4 49.9;Ganca 40.7 46.4;Sumqayt 40.6 49.6;Naxcivan 39.2 45.4;Ali Bayramli 39.9 48.9;Saki 41.2 47.2
BA Europe/Sarajevo=Sarajevo 43.9 18.4;Banja Luka 44.8 17.2;Zenica 44.2 17.9;Tuzla 44.6 18.7;Mostar 43.4 17.8;Prijedor 45.0 16.7
BB America/Barbados=Bridgetown 13.1 -59.6
BD Asia/Dhaka=Dhaka 23.7 90.4;Chittagong 22.3 91.8;Khulna 22.8 89.6;Rajshahi 24.4 88.6;Comilla 23.5 91.2;Mymensingh 24.8 90.4
BE Europe/Brussels=Brussels 50.8 4.3;Antwerpen 51.2 4.4;Liege 50.6 5.6;Gent 51.0 3.7;Charleroi 50.4 4.5;Brugge 51.2 3.2
BF Africa/Ouagadougou=Ouagadougou 12.4 -1.5;Bobo Dioulasso 11.2 -4.3;Koudougou 12.3 -2.4;Ouahigouya 13.6 -2.4;Banfora 10.6 -4.8;Dedougou 12.5 -3.5
BG Europe/Sofia=Sofia 42.7 23.3;Plovdiv 42.2 24.8;Varna 43.2 27.9;Burgas 42.5 27.5;Ruse 43.9 26.0;Stara Zagora 42.4 25.6
BH Asia/Bahrain=Manama 26.2 50.6
BI Africa/Bujumbura=Bujumbura -3.4 29.4;Muyinga -2.9 30.3;Ruyigi -3.5 30.2;Gitega -3.4 29.8;Ngozi -2.9 29.8;Rutana -3.9 30.0
BJ Africa/Porto-Novo=Cotonou 6.4 2.5;Porto-Novo 6.5 2.6;Parakou 9.3 2.6;Djougou 9.7 1.7;Lokossa 6.6 1.7;Ouidah 6.4 2.1
BM Atlantic/Bermuda=Hamilton 32.3 -64.8
BN Asia/Brunei=Bandar Seri Begawan 4.9 114.9
BO America/La_Paz=Santa Cruz -17.8 -63.2;La Paz -16.5 -68.1;Cochabamba -17.4 -66.2;Santa Ana -13.8 -65.6;Oruro -18.0 -67.1;Quillacollo -17.4 -66.3
BR America/Sao_Paulo=Sao Paulo -23.6 -46.6;Rio de Janeiro -22.9 -43.2;Belo Horizonte -19.9 -43.9;Brasilia -15.8 -47.9;Porto Alegre -30.1 -51.2;Curitiba -25.4 -49.3;Campinas -22.9 -47.1;Goiania -16.7 -49.3;Santos -24.0 -46.3;Vitória -20.3 -40.4;Niteroi -22.9 -43.1;Nova Iguacu -22.7 -43.5;Duque de Caxias -22.8 -43.3;Joinville -26.3 -48.8;Sao Jose dos Campos -23.2 -45.9;Santo Andre -23.7 -46.5;Florianopolis -27.6 -48.5;Sorocaba -23.5 -47.5;Novo Hamburgo -29.7 -51.1;Ribeirao Preto -21.2 -47.8;Londrina -23.3 -51.2;Uberlandia -18.9 -48.3;Sao Jose dos Pinhais -25.6 -49.2;Canoas -29.9 -51.2;Juiz de Fora -21.8 -43.4;Jundiai -23.2 -46.9;Campos -21.7 -41.3;Caxias do Sul -29.2 -51.2;Foz do Iguacu -25.5 -54.5;Sao Jose do Rio Preto -20.8 -49.4;Volta Redonda -22.5 -44.1;Americana -22.7 -47.3;Piracicaba -22.7 -47.6;Taubate -23.0 -45.6;Maringa -23.4 -51.9;Ipatinga -19.5 -42.5;Bauru -22.3 -49.1;Montes Claros -16.7 -43.9|America/Bahia=Salvador -13.0 -38.5;Feira de Santana -12.3 -39.0|America/Fortaleza=Fortaleza -3.8 -38.6;Joao Pessoa -7.1 -34.9;Teresina -5.1 -42.8;São Luís -2.5 -44.3;Campina Grande -7.2 -35.9|America/Recife=Recife -8.1 -34.9;Jaboatao -8.1 -35.0;Olinda -8.0 -34.8|America/Belem=Belem -1.5 -48.5;Vila Velha 3.2 -51.2;Macapá 0.0 -51.1|America/Manaus=Manaus -3.1 -60.0;Natal -7.0 -60.3|America/Maceio=Maceio -9.6 -35.7;Aracaju -10.9 -37.1|America/Campo_Grande=Campo Grande -20.5 -54.6|America/Cuiaba=Cuiaba -15.6 -56.1
BS America/Nassau=Nassau 25.1 -77.4;Freeport 26.5 -78.7
BT Asia/Thimphu=Thimphu 27.5 89.6;Paro 27.4 89.5;Punakha 27.6 89.8;Wangdue Prodrang 27.4 89.9
BW Africa/Gaborone=Gaborone -24.6 25.9;Francistown -21.2 27.5;Molepolole -24.4 25.5;Lobatse -25.2 25.7;Serowe -22.4 26.7;Mahalapye -23.1 26.8
BY Europe/Minsk=Minsk 53.9 27.6;Homyel 52.4 31.0;Mahilyow 53.9 30.3;Vitsyebsk 55.2 30.2;Hrodna 53.7 23.8;Brest 52.1 23.7
BZ America/Belize=Belize City 17.5 -88.2;Orange Walk 18.1 -88.6;Belmopan 17.3 -88.8;El Cayo 17.2 -89.1;Corozal 18.4 -88.4;Dangriga 17.0 -88.2
CA America/Toronto=Toronto 43.7 -79.4;Ottawa 45.4 -75.7;Hamilton 43.2 -79.8;Kitchener 43.4 -80.5;Oshawa 43.9 -78.8;London 43.0 -81.2|America/Montreal=Montréal 45.5 -73.6;Québec 46.8 -71.2|America/Vancouver=Vancouver 49.3 -123.1|America/Edmonton=Calgary 51.1 -114.1;Edmonton 53.6 -113.5|America/Winnipeg=Winnipeg 49.9 -97.2
CD Africa/Kinshasa=Kinshasa -4.3 15.3;Kikwit -5.0 18.9|Africa/Lubumbashi=Lubumbashi -11.7 27.5;Mbuji-Mayi -6.2 23.6;Kananga -5.9 22.4;Kisangani 0.5 25.2;Likasi -11.0 26.8;Kolwezi -10.7 25.5;Bukavu -2.5 28.8
CF Africa/Bangui=Bangui 4.4 18.6;Berberati 4.2 15.8;Bambari 5.8 20.7;Bossangoa 6.5 17.4;Mbaiki 3.9 18.0;Kaga Bandoro 7.0 19.2
CG Africa/Brazzaville=Brazzaville -4.3 15.3;Pointe-Noire -4.8 11.9;Loubomo -4.2 12.7;Kayes -4.2 13.3;Owando -0.5 15.9;Ouesso 1.6 16.1
CH Europe/Zurich=Zürich 47.4 8.6;Geneva 46.2 6.1;Basel 47.6 7.6;Bern 46.9 7.5;Lausanne 46.5 6.7;Luzern 47.1 8.3
CI Africa/Abidjan=Abidjan 5.3 -4.0;Bouake 7.7 -5.0;Daloa 6.9 -6.5;San-Pedro 4.8 -6.6;Yamoussoukro 6.8 -5.3;Korhogo 9.5 -5.6
CK Pacific/Rarotonga=Rarotonga -21.3 -159.8
CL America/Santiago=Santiago -33.5 -70.7;Concepcion -36.8 -73.1;Valparaiso -33.0 -71.6;Vina del Mar -33.0 -71.5;Antofagasta -23.6 -70.4;Talcahuano -36.7 -73.1
CM Africa/Douala=Douala 4.1 9.7;Yaounde 3.9 11.5;Bamenda 6.0 10.2;Garoua 9.3 13.4;Bafoussam 5.5 10.4;Maroua 10.6 14.3
CN Asia/Shanghai=Shanghai 31.2 121.4;Beijing 39.9 116.4;Guangzhou 23.1 113.3;Wuhan 30.6 114.3;Tianjin 39.1 117.2;Dongguan 23.0 113.7;Shenzhen 22.6 114.1;Shenyeng 41.8 123.4;Nanjing 32.1 118.8;Taiyuan 37.9 112.5;Dalian 38.9 121.6;Hangzhou 30.2 120.2;Zhangzhou 24.5 117.7;Jinan 36.7 117.0;Changsha 28.2 113.0;Zhengzhou 34.8 113.7;Qingdao 36.1 120.3;Shijianzhuang 38.1 114.5;Xiangtan 27.9 112.9;Nanchang 28.7 115.9;Suzhou 33.6 117.0;Fuzhou 26.1 119.3;Zibo 36.8 118.0;Shuyang 34.1 118.8;Tangshan 39.6 118.2;Hefei 31.9 117.3;Xuzhou 34.3 117.2;Taian 36.2 117.1;Wenzhou 28.0 120.7;Luoyang 34.7 112.5;Xiamen 24.4 118.1;Handan 36.6 114.5;Shantou 23.4 116.7;Datong 40.1 113.3;Fushun 41.9 123.9;Wuxi 31.6 120.3;Anshan 41.1 122.9;Yantai 37.5 121.4;Xinyang 32.1 114.1;Luan 31.8 116.5;Jinxi 40.8 120.8;Ningbo 29.9 121.6;Huainan 32.6 117.0;Ganzhou 25.9 115.0;Linyi 35.1 118.3;Zaozhuang 34.9 117.6;Changzhou 31.8 120.0;Nanyang 33.0 112.5;Baoding 38.9 115.5;Zhuhai 22.3 113.6;Maanshan 31.7 118.5;Changde 29.0 111.7;Yichun 27.8 114.4;Weifang 36.7 119.1;Shangqiu 34.5 115.7;Xinyi 34.4 118.4;Jianmen 30.7 113.2;Benxi 41.3 123.8;Shangrao 28.5 118.0;Huaiyin 33.6 119.0;Huaibei 34.0 116.8;Xiantao 30.4 113.4;Zhuzhou 27.8 113.2;Hengyang 26.9 112.6;Zhucheng 36.0 119.4;Qinhuangdao 39.9 119.6;Kaifeng 34.9 114.4;Xuanzhou 31.0 118.8;Yangquan 37.9 113.6;Pingdingshan 33.7 113.3;Yancheng 33.4 120.1;Anyang 36.1 114.4;Yueyang 29.4 113.1;Quanzhou 24.9 118.6;Xinxiang 35.3 113.9;Jining 35.4 116.6;Chifeng 42.3 118.9;Nantong 32.0 120.8;Lingyuan 41.2 119.4;Zhangjiakou 40.8 114.9;Heze 35.2 115.5;Foshan 23.0 113.1;Jinzhou 41.1 121.1;Yiyang 28.6 112.3;Fuyang 30.1 120.0;Xiangfan 32.0 112.1;Dandong 40.1 124.4;Zhenjiang 32.2 119.4;Liaoyang 41.3 123.2;Bengbu 32.9 117.3;Fuxin 42.0 121.7;Jiaxing 30.8 120.7;Lianyungang 34.6 119.2;Qingyuan 23.7 113.0;Changzhi 36.2 113.1;Yongzhou 26.2 111.6;Huzhou 30.9 120.1;Langfang 39.5 116.7;Yingkow 40.7 122.3;Huangshi 30.2 115.1;Jiaozuo 35.3 113.2;Yichang 30.7 111.3;Shaoguan 24.8 113.6;Pingxiang 27.6 113.9;Puyang 35.7 115.0;Wuhu 31.4 118.4;Shiyan 32.6 110.8;Jinhua 29.1 119.6;Taizhou 32.5 119.9;Xiangtai 37.0 114.5;Shaoxing 30.0 120.6;Tongliao 43.6 122.3;Rizhao 35.4 119.5;Jiujiang 29.7 116.0;Yangzhou 32.4 119.4;Yuci 37.7 112.7;Linfen 36.1 111.5;Jiangmen 22.6 113.1;Cangzhou 38.3 116.9;Jincheng 35.5 112.8;Shashi 30.3 112.2;Xinyu 27.8 114.9;Jian 27.1 115.0;Jiaojing 28.7 121.4;Anqing 30.5 117.1;Hengshui 37.7 115.7;Xuchang 34.0 113.8;Chaoyang 41.6 120.4;Tongling 31.0 117.8;Chaozhou 23.7 116.6;Zhaoqing 23.1 112.5;Luohe 33.6 114.0;Zhuozhou 39.5 115.8;Shuozhou 39.3 112.4;Jingmen 31.0 112.1;Xuanhua 40.6 115.0;Jingdezhen 29.3 117.2;Dezhou 37.5 116.3;Chengde 41.0 117.9;Zhoukou 33.6 114.6;Putian 25.4 119.0;Changping 40.2 116.2;Longyan 25.2 117.0;Weihai 37.5 122.1;Tieling 42.3 123.8;Wafangdian 39.6 122.0|Asia/Chongqing=Chongqing 29.6 106.6;Chengdu 30.7 104.1;Xian 34.3 108.9;Hechi 23.1 109.6;Guiyang 26.6 106.7;Lanzhou 36.1 103.8;Nanchong 30.8 106.1;Kunming 25.1 102.7;Wanzhou 30.8 108.4;Haikou 20.1 110.3;Luzhou 28.9 105.4;Nanning 22.8 108.3;Liuzhou 24.3 109.3;Suining 30.5 105.5;Hohhot 40.8 111.7;Baotou 40.7 109.8;Xianyang 34.3 108.7;Ankang 32.7 109.0;Neijiang 29.6 105.1;Baoshan 25.1 99.2;Xining 36.6 101.8;Zigong 29.4 104.8;Lupanshui 26.6 104.8;Mianyang 31.5 104.8;Guilin 25.3 110.3;Baoji 34.4 107.1;Yangjiang 21.9 112.0;Zunyi 27.7 106.9;Yinchuan 38.5 106.3;Leshan 29.6 103.7;Zhanyi 25.6 103.8;Tianshui 34.6 105.9;Yulin 22.6 110.2;Anshun 26.3 105.9;Yibin 28.8 104.6;Beihai 21.5 109.1;Xingyi 25.1 104.9;Wuwei 37.9 102.6;Zhaotang 27.3 103.7;Panzhihua 26.5 101.7;Linxia 35.6 103.2;Longxi 35.0 104.6;Wuzhou 23.5 111.3;Yaan 30.0 103.1;Guangyuan 32.4 105.9;Mengzi 23.4 103.4|Asia/Harbin=Harbin 45.7 126.6;Changchun 43.9 125.3;Jilin 43.8 126.6;Qiqihar 47.3 124.0;Mudangiang 44.6 129.6;Daqing 46.6 125.0;Jiamusi 46.8 130.4;Jixi 45.3 131.0;Hegang 47.4 130.4;Siping 43.2 124.3;Shuangyashan 46.7 131.4;Liaoyuan 42.9 125.1;Yanji 42.9 129.5;Qitaihe 45.8 130.9;Baicheng 45.6 122.8;Baishan 41.9 126.4|Asia/Urumqi=Urumqi 43.8 87.6;Maoming 21.9 110.9;Zhanjiang 21.2 110.4;Shihezi 44.3 86.0|Asia/Kashgar=Kashgar 39.5 76.0;Yining 43.9 81.4;Aksu 41.2 80.3
CO America/Bogota=Bogota 4.6 -74.1;Medellin 6.3 -75.6;Cali 3.4 -76.5;Barranquilla 11.0 -74.8;Cartagena 10.4 -75.5;Bucaramanga 7.1 -73.1;Cucuta 7.9 -72.5;Soledad 10.9 -74.8;Pereira 4.8 -75.7;Bello 6.3 -75.6;Santa Marta 11.2 -74.2;Ibague 4.4 -75.2;Pasto 1.2 -77.3;Manizales 5.1 -75.5;Villavicencio 4.2 -73.6;Neiva 2.9 -75.3;Armenia 4.5 -75.7
CR America/Costa_Rica=San Jose 9.9 -84.1;Alajuela 10.0 -84.2;Cartago 9.9 -83.9;Puerto Limon 10.0 -83.0;Puntarenas 10.0 -84.8;Liberia 10.6 -85.4
CU America/Havana=Havana 23.1 -82.4;Santiago de Cuba 20.0 -75.8;Camaguey 21.4 -77.9;Holguin 20.9 -76.3;Guantanamo 20.1 -75.2;Santa Clara 22.4 -80.0
CV Atlantic/Cape_Verde=Praia 14.9 -23.5;Mindelo 16.9 -25.0
CW America/Curacao=Willemstad 12.2 -69.0
CY Asia/Nicosia=Nicosia 35.2 33.4;Limassol 34.7 33.0;Larnaca 34.9 33.6;Paphos 34.8 32.4|Asia/Famagusta=Ammochostos 35.1 34.0;Kyrenia 35.3 33.3
CZ Europe/Prague=Prague 50.1 14.5;Ostrava 49.8 18.2;Brno 49.2 16.6;Pizen 49.7 13.4;Zlin 49.2 17.7;Liberec 50.8 15.1
DE Europe/Berlin=Berlin 52.5 13.4;Frankfurt 50.1 8.7;Stuttgart 48.8 9.2;Hamburg 53.6 10.0;Mannheim 49.5 8.5;Munich 48.1 11.6;Essen 51.4 7.0;Cologne 50.9 7.0;Düsseldorf 51.2 6.8;Duisburg 51.4 6.8;Bremen 53.1 8.8;Hannover 52.4 9.7;Nürnberg 49.4 11.1;Dortmund 51.5 7.5;Wuppertal 51.3 7.2;Dresden 51.0 13.8;Leipzig 51.3 12.4;Bonn 50.7 7.1;Saarbrucken 49.3 7.0;Wiesbaden 50.1 8.3;Karlsruhe 49.0 8.4;Bielefeld 52.0 8.5;Augsburg 48.4 10.9
DJ Africa/Djibouti=Djibouti 11.6 43.1;Ali Sabih 11.2 42.7;Tadjoura 11.8 42.9;Obock 12.0 43.3;Dikhil 11.1 42.4
DK Europe/Copenhagen=København 55.7 12.6;Copenhagen 55.7 12.6;Århus 56.2 10.2;Odense 55.4 10.4;Aalborg 57.0 9.9;Esbjerg 55.5 8.5
DM America/Dominica=Roseau 15.3 -61.4
DO America/Santo_Domingo=Santiago 19.5 -70.7;Santo Domingo 18.5 -69.9;San Pedro de Macoris 18.5 -69.3;La Romana 18.4 -69.0;San Cristobal 18.4 -70.1;San Francisco de Macoris 19.3 -70.3
DZ Africa/Algiers=Algiers 36.8 3.1;Oran 35.7 -0.6;Constantine 36.4 6.6;Chlef 36.2 1.3;Arak 25.3 3.7;Blida 36.4 2.8;Annaba 36.9 7.8
EC America/Guayaquil=Guayaquil -2.2 -79.9;Quito -0.2 -78.5;Cuenca -2.9 -79.0;Ambato -1.3 -78.6;Machala -3.3 -80.0;Portoviejo -1.1 -80.5
EE Europe/Tallinn=Tallinn 59.4 24.7;Tartu 58.4 26.7;Narva 59.4 28.2;Parnu 58.4 24.5;Kohtla-Jarve 59.4 27.3;Viljandi 58.4 25.6
EG Africa/Cairo=Cairo 30.0 31.2;Alexandria 31.2 29.9;El Giza 30.0 31.2;Bur Said 31.3 32.3;Luxor 25.7 32.7;El Mansura 31.1 31.4;Suez 30.0 32.5;Ismailia 30.6 32.3;Asyut 27.2 31.2;Tanta 30.8 31.0;Sohag 26.6 31.7;Damanhûr 31.1 30.5;El Minya 28.1 30.7;Beni Suef 29.1 31.1;El Faiyum 29.3 30.8
EH Africa/El_Aaiun=Bir Lehlou 26.1 -9.7
ER Africa/Asmara=Asmara 15.3 38.9;Keren 15.7 38.4;Massawa 15.6 39.5;Mendefera 14.9 38.8;Assab 13.0 42.7;Agordat 15.5 37.9
ES Europe/Madrid=Barcelona 41.4 2.2;Madrid 40.4 -3.7;Seville 37.4 -6.0;Valencia 39.5 -0.4;Bilbao 43.2 -2.9;Zaragoza 41.7 -0.9;Malaga 36.7 -4.4;Murcia 38.0 -1.1;Vigo 42.2 -8.7;Palma 39.6 2.7;Granada 37.2 -3.6;La Coruña 43.3 -8.4;Gijon 43.5 -5.7;Cordoba 37.9 -4.8|Atlantic/Canary=Las Palmas 28.1 -15.4
ET Africa/Addis_Ababa=Addis Ababa 9.0 38.7;Nazret 8.5 39.3;Dire Dawa 9.6 41.9;Bahir Dar 11.6 37.4;Harar 9.3 42.2;Dese 11.1 39.6
FI Europe/Helsinki=Helsinki 60.2 24.9;Tampere 61.5 23.8;Turku 60.5 22.3;Oulu 65.0 25.5;Lahti 61.0 25.7;Jyväskylä 62.3 25.7
FJ Pacific/Fiji=Suva -18.1 178.4;Lautoka -17.6 177.5;Nandi -17.8 177.4;Labasa -16.4 179.4
FK Atlantic/Stanley=Stanley -51.7 -57.8;Fox Bay -52.0 -60.1
FM Pacific/Pohnpei=Palikir 6.9 158.1
FO Atlantic/Faroe=Tórshavn 62.0 -6.8;Klaksvik 62.2 -6.5
FR Europe/Paris=Paris 48.9 2.3;Marseille 43.3 5.4;Lyon 45.8 4.8;Toulouse 43.6 1.4;Lille 50.6 3.1;Nice 43.7 7.3;Bordeaux 44.9 -0.6;Nantes 47.2 -1.6;Strasbourg 48.6 7.8;Rouen 49.4 1.1
GA Africa/Libreville=Libreville 0.4 9.5;Port-Gentil -0.7 8.8;Franceville -1.6 13.6;Oyem 1.6 11.6;Moanda -1.6 13.2;Mouila -1.9 11.0
GB Europe/London=London 51.5 -0.1;Birmingham 52.5 -1.9;Manchester 53.5 -2.2;Leeds 53.8 -1.6;Sheffield 53.4 -1.5;Glasgow 55.9 -4.3;Liverpool 53.4 -2.9;Cardiff 51.5 -3.2;Nottingham 53.0 -1.2;Newcastle 55.0 -1.6;Bristol 51.4 -2.6;Edinburgh 55.9 -3.2;Leicester 52.6 -1.1;Bradford 53.8 -1.7;Southend-on-Sea 51.6 0.7;Southampton 50.9 -1.4;Belfast 54.6 -6.0;Coventry 52.4 -1.5;Stoke 53.0 -2.2;Portsmouth 50.8 -1.1;Brighton 50.8 -0.2;Sunderland 54.9 -1.4
GD America/Grenada=Saint George's 12.1 -61.7
GE Asia/Tbilisi=Tbilisi 41.7 44.8;Kutaisi 42.2 42.7;Rustavi 41.6 45.1;Batumi 41.6 41.6;Sukhumi 43.0 41.0;Poti 42.2 41.7
GF America/Cayenne=Cayenne 4.9 -52.3;Kourou 5.2 -52.6;Saint-Laurent-du-Maroni 5.5 -54.0;Sinnamary 5.4 -53.0;Roura 4.7 -52.3;Saint-Georges 3.9 -51.8
GH Africa/Accra=Accra 5.6 -0.2;Kumasi 6.7 -1.6;Tamale 9.4 -0.8;Sekondi 4.9 -1.7;Tema 5.6 0.0;Obuasi 6.2 -1.7
GI Europe/Gibraltar=Gibraltar 36.1 -5.4
GL America/Godthab=Nuuk 64.2 -51.7;Sisimiut 67.0 -53.7;Ilulissat 69.2 -51.1;Qaqortoq 60.7 -46.0;Paamiut 62.0 -49.6;Tasiilaq 65.6 -37.6
GM Africa/Banjul=Brikama 13.3 -16.7;Banjul 13.5 -16.6;Mansa Konko 13.4 -15.7;Basse Santa Su 13.3 -14.2;Bansang 13.4 -14.7;Georgetown 13.6 -14.8
GN Africa/Conakry=Conakry 9.5 -13.7;Gueckedou 8.6 -10.2;Nzerekore 7.8 -8.8;Boke 10.9 -14.3;Kankan 10.4 -9.3;Labe 11.3 -12.3
GP America/Guadeloupe=Pointe-a-Pitre 16.2 -61.5;Basse-terre 16.2 -61.4
GQ Africa/Malabo=Malabo 3.8 8.8;Bata 1.9 9.8;Luba 3.4 8.6;Evinayong 1.4 10.6;Mongomo 1.6 11.3;Calatrava 1.1 9.4
GR Europe/Athens=Athens 38.0 23.7;Thessaloniki 40.7 22.9;Piraiévs 38.0 23.7;Patra 38.2 21.7;Iraklio 35.3 25.1;Larissa 39.6 22.4
GS Atlantic/South_Georgia=Grytviken -54.3 -36.5
GT America/Guatemala=Guatemala 14.6 -90.5;Quetzaltenango 14.8 -91.5;El Progreso 14.8 -90.0;Escuintla 14.3 -90.8;Huehuetenango 15.3 -91.5;Chimaltenango 14.7 -90.8
GU Pacific/Guam=Agana 13.5 144.8
GW Africa/Bissau=Bissau 11.9 -15.6;Bafata 12.2 -14.7;Gabu 12.3 -14.2;Cacheu 12.3 -16.2;Catio 11.2 -15.2;Bolama 11.6 -15.5
GY America/Guyana=Georgetown 6.8 -58.2;New Amsterdam 6.3 -57.5;Linden 6.0 -58.3;Corriverton 5.9 -57.2;Bartica 6.4 -58.6;Anna Regina 7.3 -58.5
HK Asia/Hong_Kong=Hong Kong 22.3 114.2
HN America/Tegucigalpa=Tegucigalpa 14.1 -87.2;San Pedro Sula 15.5 -88.0;La Ceiba 15.8 -86.8;Choluteca 13.3 -87.2;Comayagua 14.5 -87.6;Juticalpa 14.7 -86.2
HR Europe/Zagreb=Zagreb 45.8 16.0;Split 43.5 16.5;Rijeka 45.3 14.5;Osijek 45.6 18.7;Slavonski Brod 45.2 18.0;Pula 44.9 13.8
HT America/Port-au-Prince=Port-au-Prince 18.5 -72.3;Cap-Haitien 19.8 -72.2;Gonaives 19.5 -72.7;Les Cayes 18.2 -73.7;Port-De-Paix 19.9 -72.8;Jacmel 18.2 -72.5
HU Europe/Budapest=Budapest 47.5 19.1;Debrecen 47.5 21.6;Miskolc 48.1 20.8;Szeged 46.3 20.2;Pecs 46.1 18.2;Nyiregyhaza 48.0 21.7
ID Asia/Jakarta=Jakarta -6.2 106.8;Surabaya -7.2 112.8;Bandung -7.0 107.6;Bekasi -6.2 107.0;Medan 3.6 98.7;Palembang -3.0 104.8;Semarang -7.0 110.4;Cilacap -7.7 109.0;Bandar Lampung -5.4 105.3;Bogor -6.6 106.8;Padang -1.0 100.4;Malang -8.0 112.6;Pekanbaru 0.6 101.4;Yogyakarta -7.8 110.4;Surakarta -7.6 110.8;Jambi -1.6 103.6;Binjai 3.6 98.5;Bengkulu -3.8 102.3;Banda Aceh 5.5 95.3;Pasuruan -7.6 112.9;Bukittinggi -0.3 100.4|Asia/Makassar=Ujungpandang -5.1 119.4;Bandjarmasin -3.3 114.6;Denpasar -8.7 115.2;Palu -0.9 119.8;Samarinda -0.5 117.1;Manado 1.5 124.8;Balikpapan -1.3 116.8;Mataram -8.6 116.1|Asia/Pontianak=Pontianak -0.0 109.3
IE Europe/Dublin=Dublin 53.3 -6.2;Cork 51.9 -8.5;Limerick 52.7 -8.6;Galway 53.3 -9.0;Waterford 52.3 -7.1;Dundalk 54.0 -6.4
IL Asia/Jerusalem=Tel Aviv-Yafo 32.1 34.8;Jerusalem 31.8 35.2;Haifa 32.8 35.0;Beer Sheva 31.3 34.8;Nazareth 32.7 35.3;Ramla 31.9 34.9
IM Europe/Isle_of_Man=Douglas 54.2 -4.5
IN Asia/Kolkata=Mumbai 19.0 72.9;Delhi 28.7 77.2;Kolkata 22.5 88.3;Bengaluru 13.0 77.6;Chennai 13.1 80.3;Hyderabad 17.4 78.5;Ahmedabad 23.0 72.6;Pune 18.5 73.9;Surat 21.2 72.8;Kanpur 26.5 80.3;Haora 22.6 88.3;Jaipur 26.9 75.8;Lucknow 26.9 80.9;Nagpur 21.2 79.1;Indore 22.7 75.9;Patna 25.6 85.1;Bhopal 23.2 77.4;Ludhiana 30.9 75.9;Vadodara 22.3 73.2;Kalyan 19.3 73.2;Agra 27.2 78.0;Faridabad 28.4 77.3;Nasik 20.0 73.8;Asansol 23.7 87.0;Coimbatore 11.0 77.0;Meerut 29.0 77.7;Vishakhapatnam 17.7 83.3;Ghaziabad 28.7 77.4;Varanasi 25.3 83.0;Rajkot 22.3 70.8;Jabalpur 23.2 80.0;Amritsar 31.6 74.9;Prayagraj 25.5 81.8;Madurai 9.9 78.1;Bhilai 21.2 81.4;Chhatrapati Sambhajinagar 19.9 75.3;Kochi 10.0 76.2;Srinagar 34.1 74.8;Warangal 18.0 79.6;Sholapur 17.7 75.9;Vijayawada 16.5 80.6;Jodhpur 26.3 73.0;Jamshedpur 22.8 86.2;Chandigarh 30.7 76.8;Ranchi 23.4 85.3;Gwalior 26.2 78.2;Mysuru 12.3 76.7;Thiruvananthapuram 8.5 77.0;Tiruchirappalli 10.8 78.7;Hubballi 15.4 75.1;Salem 11.7 78.2;Jullundur 31.3 75.6;Bhubaneshwar 20.3 85.8;Kota 25.2 75.8;Bareilly 28.3 79.4;Aligarh 27.9 78.1;Atal Nagar 21.2 81.6;Moradabad 28.8 78.8;Bhiwandi 19.4 73.1;Dhanbad 23.8 86.4;Kozhikode 11.3 75.8;Gorakhpur 26.8 83.4;Amravati 20.9 77.8;Kolhapur 16.7 74.2;Dehra Dun 30.3 78.1;Jammu 32.7 74.8;Jhansi 25.5 78.6;Belagavi 15.9 74.5;Sangli 16.9 74.6;Mangaluru 12.9 74.8;Nanded 19.2 77.3;Cuttack 20.5 85.9;Malegaon 20.6 74.5;Raurkela 22.2 84.8;Ajmer 26.4 74.6;Tiruppur 11.1 77.3;Nellore 14.4 80.0;Guntur 16.3 80.5;Siliguri 26.7 88.5;Bhavnagar 21.8 72.1;Guwahati 26.2 91.8;Tirunelveli 8.7 77.7;Shivamogga 13.9 75.6;Bikaner 28.0 73.3;Ujjain 23.2 75.8;Saharanpur 30.0 77.6;Bhatpara 22.9 88.5;Gulbarga 17.3 76.8;Davangere 14.5 75.9;Akola 20.7 77.0;Chandrapur 20.0 79.3;Udaipur 24.6 73.7;Bilaspur 22.1 82.2;Tuticorin 8.8 78.1;Gaya 24.8 85.0;Hisar 29.2 75.7;Dhule 20.9 74.8;Kollam 8.9 76.6;Ballari 15.2 76.9;Ahmednagar 19.1 74.8;Shillong 25.6 91.9;Latur 18.4 76.6;Bhagalpur 25.2 87.0;Bhilwara 25.4 74.6;Tumakuru 13.3 77.1;Kurnool 15.8 78.0;Muzaffarnagar 29.5 77.7;Nizamabad 18.7 78.1;Rajapalaiyam 9.4 77.6;Parbhani 19.3 76.8;Muzaffarpur 26.1 85.4;Mathura 27.5 77.7;Patiala 30.3 76.4;Brahmapur 19.3 84.8;Shahjahanpur 27.9 79.9;Sikar 27.6 75.1;New Delhi 28.6 77.2;Rohtak 28.9 76.6;Firozabad 27.1 78.4;Rajamahendravaram 17.0 81.8;Barddhaman 23.3 87.9
IQ Asia/Baghdad=Baghdad 33.3 44.4;Mosul 36.3 43.1;Basra 30.5 47.8;Irbil 36.2 44.0;As Sulaymaniyah 35.6 45.4;Dahuk 36.9 43.0;An Najaf 32.0 44.3;Kirkuk 35.5 44.4;Al Hillah 32.5 44.4;Karbala 32.6 44.0;An Nasiriyah 31.0 46.3;Ad Diwaniyah 32.0 44.9;Al Amarah 31.8 47.2;Al Kut 32.5 45.8
IR Asia/Tehran=Tehran 35.7 51.4;Mashhad 36.3 59.6;Isfahan 32.7 51.7;Karaj 35.8 51.0;Tabriz 38.1 46.3;Shiraz 29.6 52.6;Qom 34.7 51.0;Ahvaz 31.3 48.7;Kermanshah 34.4 47.1;Zahedan 29.5 60.8;Kerman 30.3 57.1;Rasht 37.3 49.6;Arak 34.1 49.7;Yazd 31.9 54.4;Khomeini Shahr 32.7 51.5;Bandar-e-Abbas 27.2 56.3;Ardabil 38.3 48.3;Qazvin 36.3 50.0;Zanjan 36.7 48.5;Khorramabad 33.5 48.4;Sanandaj 35.3 47.0;Dezful 32.4 48.5;Abadan 30.3 48.3
IS Atlantic/Reykjavik=Reykjavík 64.2 -22.0;Akureyi 65.7 -18.1;Keflavík 64.0 -22.6;Selfoss 63.9 -21.0;Sauðárkrókur 65.7 -19.6;Ísafjörður 66.1 -23.1
IT Europe/Rome=Milan 45.5 9.2;Rome 41.9 12.5;Naples 40.8 14.2;Turin 45.1 7.7;Florence 43.8 11.3;Palermo 38.1 13.4;Genoa 44.4 8.9;Salerno 40.7 14.8;Catania 37.5 15.1;Bologna 44.5 11.3;Bari 41.1 16.9;Verona 45.4 11.0
JM America/Jamaica=Kingston 18.0 -76.8;Spanish Town 18.0 -76.9;Montego Bay 18.5 -77.9;Half Way Tree 18.0 -76.8;May Pen 18.0 -77.2;Mandeville 18.0 -77.5
JO Asia/Amman=Amman 32.0 35.9;Az Zarqa 32.1 36.1;Irbid 32.5 35.8;As Salt 32.0 35.7;Al Aqabah 29.5 35.1;Al Mafraq 32.3 36.2
JP Asia/Tokyo=Tokyo 35.7 139.8;Osaka 34.8 135.5;Yokohama 35.3 139.6;Nagoya 35.2 136.9;Sapporo 43.1 141.3;Fukuoka 33.6 130.4;Sendai 38.3 141.0;Kyoto 35.0 135.7;Hiroshima 34.4 132.4;Kobe 34.7 135.2;Kawasaki 35.5 139.7;Kitakyushu 33.9 130.8;Hamamatsu 34.7 137.7;Okayama 34.7 133.9;Kumamoto 32.8 130.7;Shizuoka 35.0 138.4;Naha 26.2 127.7;Hachioji 35.7 139.3;Utsunomiya 36.5 139.9;Niigata 37.9 139.0;Kagoshima 31.6 130.6;Matsuyama 33.8 132.8;Kanazawa 36.6 136.6;Nagano 36.6 138.2;Otsu 35.0 135.9;Nagasaki 32.8 129.9;Oita 33.2 131.6;Gifu 35.4 136.8;Wakayama 34.2 135.2;Tsu 34.7 136.5;Tokushima 34.1 134.6;Asahikawa 43.8 142.4;Kawagoe 35.9 139.5;Takamatsu 34.3 134.0;Toyama 36.7 137.2;Iwaki 37.1 140.9;Kochi 33.6 133.5;Miyazaki 31.9 131.4;Maebashi 36.4 139.1;Koriyama 37.4 140.4;Akita 39.7 140.1;Mito 36.4 140.5
KE Africa/Nairobi=Nairobi -1.3 36.8;Mombasa -4.0 39.7;Nakuru -0.3 36.1;Kisumu -0.1 34.8;Eldoret 0.5 35.3;Kitale 1.0 35.0
KG Asia/Bishkek=Bishkek 42.9 74.6;Osh 40.5 72.8;Jalal Abad 40.9 73.0;Tokmak 42.8 75.3;Kara Balta 42.8 73.9;Karakol 42.5 78.4
KH Asia/Phnom_Penh=Phnom Penh 11.6 104.9;Battambang 13.1 103.2;Siem Reap 13.4 103.9;Prey Veng 11.5 105.3;Kampong Cham 12.0 105.5;Kompong Chhnang 12.3 104.7
KI Pacific/Tarawa=Tarawa 1.3 173.0
KM Indian/Comoro=Moroni -11.7 43.2
KN America/St_Kitts=Basseterre 17.3 -62.7
KP Asia/Pyongyang=Pyongyang 39.0 125.8;Nampo 38.8 125.5;Hamhung 39.9 127.5;Hungnam 39.8 127.6;Chongjin 41.8 129.8;Sunchon 39.4 125.9;Wonsan 39.2 127.4;Kaesong 38.0 126.6
KR Asia/Seoul=Seoul 37.6 127.0;Busan 35.1 129.0;Incheon 37.5 126.6;Daegu 35.9 128.6;Daejeon 36.3 127.4;Gwangju 35.2 126.9;Changwon 35.2 128.6;Suwon 37.3 127.0;Ulsan 35.5 129.3;Songnam 37.4 127.1;Goyang 37.7 126.8;Puch'on 37.5 126.8;Cheongju 36.6 127.5;Ansan 37.3 126.9;Jeonju 35.8 127.1;Pohang 36.0 129.4;Jeju 33.5 126.5;Yeosu 34.7 127.7
KW Asia/Kuwait=Kuwait 29.4 48.0;Al Jahra 29.3 47.7;Hawalli 29.3 48.0;Al Ahmadi 29.1 48.1
KY America/Cayman=George Town 19.3 -81.3
KZ Asia/Almaty=Almaty 43.3 76.9;Shymkent 42.3 69.6;Qaraghandy 49.9 73.1;Astana 51.2 71.4;Taraz 42.9 71.4;Pavlodar 52.3 77.0;Semey 50.4 80.3
LA Asia/Vientiane=Vientiane 18.0 102.6;Pakxe 15.1 105.8;Louangphrabang 19.9 102.1;Savannakhet 16.5 104.8;Thakhek 17.4 104.8;Xam Nua 20.4 104.0
LB Asia/Beirut=Beirut 33.9 35.5;Trablous 34.4 35.9;Saida 33.6 35.4;Zahle 33.9 35.9;Nabatiye et Tahta 33.4 35.5;B'abda 33.8 35.5
LC America/St_Lucia=Castries 14.0 -61.0
LI Europe/Vaduz=Vaduz 47.1 9.5
LK Asia/Colombo=Colombo 6.9 79.9;Moratuwa 6.8 79.9;Jaffna 9.7 80.0;Sri Jawewardenepura Kotte 6.9 79.9;Kandy 7.3 80.7;Trincomalee 8.6 81.2
LR Africa/Monrovia=Monrovia 6.3 -10.8;Buchanan 5.9 -10.1;Kakata 6.5 -10.3;Gbarnga 7.0 -9.5;Voinjama 8.4 -9.7;Harper 4.4 -7.7
LS Africa/Maseru=Maseru -29.3 27.5;Mafetang -29.8 27.3;Hlotse -28.9 28.1;Mohales Hoek -30.2 27.5;Moyeni -30.4 27.7;Butha-Buthe -28.7 28.3
LT Europe/Vilnius=Vilnius 54.7 25.3;Kaunas 55.0 23.9;Klaipeda 55.7 21.1;Siauliai 55.9 23.3;Panevežys 55.7 24.4
LU Europe/Luxembourg=Luxembourg 49.6 6.1;Diekirch 49.9 6.2;Grevenmacher 49.7 6.3
LV Europe/Riga=Riga 57.0 24.1;Daugavpils 55.9 26.5;Liepaga 56.5 21.0;Jelgava 56.7 23.7;Ventspils 57.4 21.6;Rezekne 56.5 27.3
LY Africa/Tripoli=Tripoli 32.9 13.2;Banghazi 32.1 20.1;Misratah 32.4 15.1;Az Zawiyah 32.8 12.7;Al Khums 32.7 14.3;Tubruq 32.1 24.0
MA Africa/Casablanca=Casablanca 33.6 -7.6;Rabat 34.0 -6.8;Fez 34.1 -5.0;Marrakesh 31.6 -8.0;Agadir 30.4 -9.6;Tangier 35.7 -5.8;Meknes 33.9 -5.6;Kenitra 34.3 -6.6;Oujda 34.7 -1.9;Safi 32.3 -9.2
MC Europe/Paris=Monaco 43.7 7.4
MD Europe/Chisinau=Chisinau 47.0 28.9;Tiraspol 46.9 29.6;Balti 47.8 27.9;Cahul 45.9 28.2;Dubasari 47.3 29.2
ME Europe/Podgorica=Podgorica 42.5 19.3
MG Indian/Antananarivo=Antananarivo -18.9 47.5;Antsirabe -19.9 47.0;Toamasina -18.2 49.4;Fianarantsoa -21.4 47.1;Mahajanga -15.7 46.3;Toliara -23.4 43.7
MH Pacific/Majuro=Majuro 7.1 171.4
MK Europe/Skopje=Skopje 42.0 21.4;Tetovo 42.0 21.0;Bitola 41.0 21.3
ML Africa/Bamako=Bamako 12.7 -8.0;Sikasso 11.3 -5.7;Segou 13.4 -6.3;Koutiala 12.4 -5.5;Mopti 14.5 -4.2;Gao 16.3 -0.1
MM Asia/Rangoon=Rangoon 16.8 96.2;Mandalay 22.0 96.1;Naypyidaw 19.8 96.1;Mawlamyine 16.5 97.7;Bago 17.3 96.5;Myeik 12.5 98.6
MN Asia/Ulaanbaatar=Ulaanbaatar 47.9 106.9;Erdenet 49.1 104.1;Darhan 49.6 106.4|Asia/Choibalsan=Choybalsan 48.1 114.5|Asia/Hovd=Altay 46.4 95.8;Ulaangom 50.0 92.1
MO Asia/Macau=Macau 22.2 113.5
MP Pacific/Saipan=Capitol Hill 15.2 145.8
MQ America/Martinique=Fort-de-France 14.6 -61.1
MR Africa/Nouakchott=Nouakchott 18.1 -16.0;Nema 16.6 -7.3;Nouadhibou 20.9 -17.1;Kiffa 16.6 -11.4;Zouirat 22.7 -12.5|Africa/Dakar=Saint-Louis 16.0 -16.5
MT Europe/Malta=Valletta 35.9 14.5
MU Indian/Mauritius=Port Louis -20.2 57.5;Curepipe -20.3 57.5
MV Indian/Maldives=Male 4.2 73.5
MW Africa/Blantyre=Lilongwe -14.0 33.8;Blantyre -15.8 35.0;Mzuzu -11.5 34.0;Zomba -15.4 35.3;Mangochi -14.5 35.3;Salima -13.8 34.4
MX America/Mexico_City=Mexico City 19.4 -99.1;Guadalajara 20.7 -103.3;Puebla 19.0 -98.2;Leon 21.1 -101.7;Toluca 19.3 -99.7;Nezahualcoyotl 19.4 -99.0;San Luis Potosi 22.2 -101.0;Queretaro 20.6 -100.4;Aguascalientes 21.9 -102.3;Acapulco 16.8 -99.9;Morelia 19.7 -101.2;Cuernavaca 18.9 -99.2;Veracruz 19.2 -96.2;Tuxtla Gutierrez 16.7 -93.2;Xalapa 19.5 -96.9;Oaxaca 17.1 -96.7;Villahermosa 18.0 -92.9;Celaya 20.5 -100.8;Irapuato 20.7 -101.5;Pachuca 20.2 -98.7|America/Monterrey=Monterrey 25.7 -100.3;Torreon 25.6 -103.4;Saltillo 25.4 -101.0;Tampico 22.3 -97.9;Durango 24.0 -104.7;Gomez Palacio 25.6 -103.5|America/Tijuana=Tijuana 32.5 -117.1;Mexicali 32.6 -115.5|America/Ojinaga=Ciudad Juárez 31.7 -106.5|America/Merida=Merida 21.0 -89.6|America/Chihuahua=Chihuahua 28.6 -106.1|America/Mazatlan=Culiacan 24.8 -107.4;Mazatlan 23.2 -106.4|America/Hermosillo=Hermosillo 29.1 -111.0;Mazatlán 29.0 -110.1|America/Cancun=Cancun 21.2 -86.8|America/Matamoros=Reynosa 26.1 -98.3;Matamoros 25.9 -97.5
MY Asia/Kuala_Lumpur=George Town 5.4 100.3;Kuala Lumpur 3.2 101.7;Kelang 3.0 101.6;Johor Bahru 1.5 103.7;Ipoh 4.6 101.1;Malacca 2.2 102.2;Shah Alam 3.1 101.5;Butterworth 5.4 100.4;Kota Baharu 6.1 102.2;Seremban 2.7 101.9;Kuantan 3.8 103.3;Kuala Terengganu 5.3 103.1|Asia/Kuching=Kuching 1.5 110.3;Kota Kinabalu 6.0 116.1;Sandakan 5.8 118.1
MZ Africa/Maputo=Maputo -26.0 32.6;Beira -19.8 34.9;Matola -26.0 32.5;Nampula -15.1 39.3;Chimoio -19.1 33.5;Nacala -14.5 40.7
NA Africa/Windhoek=Windhoek -22.6 17.1;Walvis Bay -23.0 14.5;Rundu -17.9 19.7;Swakopmund -22.7 14.5;Rehoboth -23.3 17.1;Otjiwarongo -20.5 16.6
NC Pacific/Noumea=Noumea -22.3 166.4
NE Africa/Niamey=Niamey 13.5 2.1;Zinder 13.8 9.0;Maradi 13.5 7.1;Agadez 17.0 8.0;Tahoua 14.9 5.3;Arlit 18.8 7.3
NG Africa/Lagos=Lagos 6.4 3.4;Kano 12.0 8.5;Ibadan 7.4 3.9;Kaduna 10.5 7.4;Port Harcourt 4.8 7.0;Benin City 6.3 5.6;Ikare 7.5 5.8;Aba 5.1 7.3;Abuja 9.1 7.5;Zaria 11.1 7.7;Jos 9.9 8.9;Maiduguri 11.8 13.2;Ilorin 8.5 4.5;Enugu 6.5 7.5;Warri 5.5 5.8;Sokoto 13.1 5.2;Ogbomosho 8.1 4.2;Uyo 5.0 7.8;Ife 7.5 4.6;Oyo 7.9 3.9;Ado Ekiti 7.6 5.2;Abeokuta 7.2 3.4;Katsina 13.0 7.6;Akure 7.3 5.2;Oshogbo 7.8 4.6;Awka 6.2 7.1;Calabar 5.0 8.3
NI America/Managua=Managua 12.2 -86.3;Leon 12.4 -86.9;Chinandega 12.6 -87.1;Masaya 12.0 -86.1;Matagalpa 12.9 -85.9;Esteli 13.1 -86.4
NL Europe/Amsterdam=The Hague 52.1 4.3;Amsterdam 52.3 4.9;Rotterdam 51.9 4.5;Utrecht 52.1 5.1;Eindhoven 51.4 5.5;Haarlem 52.4 4.6
NO Europe/Oslo=Oslo 59.9 10.7;Bergen 60.4 5.3;Trondheim 63.4 10.4;Stavanger 59.0 5.7;Bærum 59.9 11.3;Drammen 59.8 10.2
NP Asia/Kathmandu=Kathmandu 27.7 85.3;Pokhara 28.3 84.0;Lalitpur 27.7 85.3;Biratnagar 26.5 87.3;Hetauda 27.4 85.0;Birganj 27.0 84.9
NZ Pacific/Auckland=Auckland -36.9 174.8;Manukau -37.0 174.9;Wellington -41.3 174.8;Christchurch -43.5 172.6;Takapuna -36.8 174.8;Hamilton -37.8 175.3
OM Asia/Muscat=Muscat 23.6 58.6;As Sib 23.7 58.2;Salalah 17.0 54.1;Suhar 24.4 56.7;Ibri 23.2 56.5;Nizwa 22.9 57.5
PA America/Panama=Panama City 9.0 -79.5;Colon 9.4 -79.9;David 8.4 -82.4;Balboa 8.9 -79.6;Santiago 8.1 -81.0;Chitre 8.0 -80.4
PE America/Lima=Lima -12.0 -77.1;Callao -12.1 -77.1;Arequipa -16.4 -71.5;Chiclayo -6.8 -79.8;Trujillo -8.1 -79.0;Iquitos -3.8 -73.3;Huancayo -12.1 -75.2;Piura -5.2 -80.6;Cusco -13.5 -72.0;Chimbote -9.1 -78.6;Pucallpa -8.4 -74.5
PF Pacific/Tahiti=Papeete -17.5 -149.6
PG Pacific/Port_Moresby=Port Moresby -9.5 147.2;Lae -6.7 147.0;Mt. Hagen -5.9 144.2;Madang -5.2 145.8;Goroka -6.1 145.4|Pacific/Bougainville=Arawa -6.2 155.6
PH Asia/Manila=Manila 14.6 121.0;Quezon City 14.7 121.0;Davao 7.1 125.6;Cagayan de Oro 8.5 124.7;Cebu 10.3 123.9;General Santos 6.1 125.2;Bacolod 10.6 123.0;Zamboanga 6.9 122.1;Iligan 8.2 124.2;Naga 13.6 123.2;Pasay City 14.6 121.0;Iloilo 10.7 122.5;Baguio City 16.4 120.6;Batangas 13.8 121.0;Legazpi 13.2 123.8;Angeles 15.1 120.5
PK Asia/Karachi=Karachi 24.9 67.0;Lahore 31.6 74.4;Faisalabad 31.4 73.1;Saidu 34.8 72.3;Rawalpindi 33.6 73.0;Multan 30.2 71.5;Gujranwala 32.2 74.2;Hyderabad 25.4 68.4;Peshawar 34.0 71.5;Abbottabad 34.1 73.2;Quetta 30.2 67.0;Islamabad 33.7 73.2;Bannu 33.0 70.6;Bahawalpur 29.4 71.7;Sargodha 32.1 72.7;Sialkote 32.5 74.6;Sukkur 27.7 68.8;Larkana 27.6 68.2;Sheikhu Pura 31.7 74.0;Rahim Yar Khan 28.4 70.3;Jhang 31.3 72.3;Gujrat 32.6 74.1;Mardan 34.2 72.0
PL Europe/Warsaw=Warsaw 52.3 21.0;Katowice 50.3 19.0;Lódz 51.8 19.5;Kraków 50.1 20.0;Wroclaw 51.1 17.0;Gdansk 54.4 18.6;Poznan 52.4 16.9;Bytom 50.4 18.9;Szczecin 53.4 14.5;Bydgoszcz 53.1 18.0;Lublin 51.3 22.6;Gliwice 50.3 18.7
PR America/Puerto_Rico=San Juan 18.4 -66.1;Mayaguez 18.2 -67.1;Ponce 18.0 -66.6;Arecibo 18.4 -66.7
PS Asia/Gaza=Gaza 31.5 34.4|Asia/Hebron=Al Khalil 31.5 35.1;Nablus 32.2 35.3;Ramallah 31.9 35.2
PT Europe/Lisbon=Lisbon 38.7 -9.1;Porto 41.2 -8.6;Braga 41.6 -8.4;Setubal 38.5 -8.9;Coimbra 40.2 -8.4|Atlantic/Madeira=Funchal 32.6 -16.9
PW Pacific/Palau=Koror 7.3 134.5;Melekeok 7.5 134.6
PY America/Asuncion=Asuncion -25.3 -57.6;San Lorenzo -25.3 -57.5;Ciudad del Este -25.5 -54.6;Encarnacion -27.3 -55.9;Coronel Oviedo -25.4 -56.4;Pedro Juan Caballero -22.5 -55.8
QA Asia/Qatar=Doha 25.3 51.5
RE Indian/Reunion=St.-Denis -20.9 55.4;St.-Benoit -21.0 55.7
RO Europe/Bucharest=Bucharest 44.4 26.1;Iasi 47.2 27.6;Timisoara 45.8 21.2;Galati 45.5 28.0;Craiova 44.3 23.8;Cluj-Napoca 46.8 23.6
RS Europe/Belgrade=Belgrade 44.8 20.5;Nis 43.3 21.9;Novi Sad 45.3 19.8;Kragujevac 44.0 20.9;Pec 43.9 20.3;Subotica 46.1 19.7
RU Europe/Moscow=Moscow 55.8 37.6;St. Petersburg 59.9 30.3;Nizhny Novgorod 56.3 44.0;Rostov 47.2 39.7;Kazan 55.7 49.1;Krasnodar 45.0 39.0;Yaroslavl 57.6 39.9;Voronezh 51.7 39.3;Makhachkala 43.0 47.5;Ryazan 54.6 39.7;Lipetsk 52.6 39.6;Tula 54.2 37.6;Naberezhnyye Chelny 55.7 52.3;Cheboksary 56.1 47.3;Bryansk 53.3 34.4;Ivanovo 57.0 41.0;Kursk 51.7 36.2;Tver 56.9 35.9;Stavropol 45.1 42.0;Vladikavkaz 43.1 44.7;Orel 53.0 36.1;Belgorod 50.6 36.6;Sochi 43.6 39.7;Vladimir 56.1 40.4;Kaluga 54.5 36.3;Smolensk 54.8 32.0;Saransk 54.2 45.2;Yoshkar Ola 56.6 47.9|Asia/Yekaterinburg=Yekaterinburg 56.9 60.6;Chelyabinsk 55.2 61.4;Ufa 54.8 56.0;Orenburg 51.8 55.1;Tyumen 57.1 65.5;Nizhny Tagil 57.9 60.0;Surgut 61.3 73.4;Kurgan 55.5 65.3;Magnitogorsk 53.4 59.0|Asia/Novosibirsk=Novosibirsk 55.0 83.0|Asia/Omsk=Omsk 55.0 73.4|Europe/Samara=Samara 53.2 50.2;Tolyatti 53.5 49.5;Izhevsk 56.9 53.2|Europe/Saratov=Saratov 51.6 46.0|Europe/Volgograd=Volgograd 48.7 44.5;Volzhskiy 48.8 44.8|Asia/Krasnoyarsk=Krasnoyarsk 56.0 92.9|Asia/Vladivostok=Vladivostok 43.1 131.9;Khabarovsk 48.5 135.1|Asia/Irkutsk=Irkutsk 52.3 104.2;Ulan Ude 51.8 107.6|Europe/Ulyanovsk=Ulyanovsk 54.3 48.4|Asia/Barnaul=Barnaul 53.4 83.7|Asia/Novokuznetsk=Novokuznetsk 53.8 87.1;Kemerovo 55.3 86.1|Europe/Astrakhan=Astrakhan 46.3 48.1|Asia/Tomsk=Tomsk 56.5 85.0|Europe/Kirov=Kirov 58.6 49.7|Europe/Kaliningrad=Kaliningrad 54.7 20.5
RW Africa/Kigali=Kigali -2.0 30.1;Nyanza -2.3 29.7;Gitarama -2.1 29.8;Ruhengeri -1.5 29.6;Gisenyi -1.7 29.3;Butare -2.6 29.7
SA Asia/Riyadh=Riyadh 24.6 46.8;Jeddah 21.5 39.2;Ad Damman 26.4 50.1;Makkah 21.4 39.8;Medina 24.5 39.6;Al Hillah 23.5 46.8;At Taif 21.3 40.4;Al Hufuf 25.3 49.6;Tabuk 28.4 36.6;Buraydah 26.4 44.0;Hail 27.5 41.7;Najran 17.5 44.1
SB Pacific/Guadalcanal=Honiara -9.4 159.9;Gizo -8.1 156.8;Lata -10.7 165.9
SC Indian/Mahe=Victoria -4.6 55.4
SD Africa/Khartoum=Khartoum 15.6 32.5;Omdurman 15.6 32.5;Port Sudan 19.6 37.2;Niyala 12.1 24.9;Kassala 15.5 36.4;El Obeid 13.2 30.2;Medani 14.4 33.5
SE Europe/Stockholm=Stockholm 59.4 18.1;Göteborg 57.8 12.0;Malmö 55.6 13.0;Uppsala 59.9 17.6;Västerås 59.6 16.5;Örebro 59.3 15.2
SG Asia/Singapore=Singapore 1.3 103.9
SI Europe/Ljubljana=Ljubljana 46.1 14.5;Maribor 46.5 15.7
SJ Arctic/Longyearbyen=Longyearbyen 78.2 15.5
SK Europe/Bratislava=Bratislava 48.2 17.1;Kosice 48.7 21.3;Zilina 49.2 18.7;Presov 49.0 21.2;Banska Bystrica 48.7 19.1;Trnava 48.4 17.6
SL Africa/Freetown=Freetown 8.5 -13.2;Bo 8.0 -11.7;Kenema 7.9 -11.2;Makeni 8.9 -12.0;Koidu 8.4 -10.8
SM Europe/San_Marino=San Marino 43.9 12.5
SN Africa/Dakar=Dakar 14.7 -17.5;Thies 14.8 -16.9;Kaolack 14.1 -16.1;Ziguinchor 12.6 -16.3;Diourbel 14.7 -16.2;Tambacounda 13.8 -13.7
SO Africa/Mogadishu=Mogadishu 2.1 45.4;Kismaayo -0.4 42.5;Jamaame 0.1 42.8;Baydhabo 3.1 43.6;Jawhar 2.8 45.5;Beledweyne 4.7 45.2
SR America/Paramaribo=Paramaribo 5.8 -55.2;Cottica 3.9 -54.2;Nieuw Nickerie 6.0 -57.0;Moengo 5.6 -54.4;Brokopondo 5.0 -55.0;Nieuw Amsterdam 5.9 -55.1
SS Africa/Juba=Malakal 9.5 31.7;Yei 4.1 30.7;Juba 4.8 31.6;Wau 7.7 28.0;Gogrial 8.5 28.1;Aweil 8.8 27.4
ST Africa/Sao_Tome=Sao Tome 0.3 6.7;Santo Antonio 1.6 7.4
SV America/El_Salvador=San Salvador 13.7 -89.2;Santa Ana 14.0 -89.6;San Miguel 13.5 -88.2;Sonsonate 13.7 -89.7;Nueva San Salvador 13.7 -89.3;Usulutan 13.3 -88.4
SY Asia/Damascus=Damascus 33.5 36.3;Aleppo 36.2 37.2;Hims 34.7 36.7;Hamah 35.2 36.7;Al Ladhiqiyah 35.5 35.8;Douma 33.6 36.4
SZ Africa/Mbabane=Manzini -26.5 31.4;Mbabane -26.3 31.1;Lobamba -26.5 31.2;Siteki -26.5 32.0;Piggs Peak -26.0 31.2;Golela -27.3 31.9
TC America/Grand_Turk=Grand Turk 21.5 -71.1
TD Africa/Ndjamena=Ndjamena 12.1 15.0;Moundou 8.5 16.1;Sarh 9.1 18.4;Abeche 13.8 20.8;Bongor 10.3 15.4;Kelo 9.3 15.8
TG Africa/Lome=Lome 6.1 1.2;Sokode 9.0 1.1;Kpalime 6.9 0.6;Atakpame 7.5 1.1;Bassar 9.3 0.8;Mango 10.4 0.5
TH Asia/Bangkok=Bangkok 13.7 100.5;Samut Prakan 13.6 100.6;Chiang Mai 18.8 99.0;Nakhon Ratchasima 15.0 102.1;Nonthaburi 13.8 100.5;Hat Yai 7.0 100.5
TJ Asia/Dushanbe=Dushanbe 38.6 68.8;Khujand 40.3 69.6;Qurghonteppa 37.8 68.8;Konibodom 40.3 70.4;Uroteppa 39.9 69.0;Kulob 37.9 69.8
TL Asia/Dili=Dili -8.6 125.6
TM Asia/Ashgabat=Ashgabat 37.9 58.4;Turkmenabat 39.1 63.6;Dasoguz 41.8 60.0;Mary 37.6 61.8;Balkanabat 39.5 54.4;Turkmenbasy 40.0 53.0
TN Africa/Tunis=Tunis 36.8 10.2;Sfax 34.8 10.7;Sousse 35.8 10.6;Gabes 33.9 10.1;Qairouan 35.7 10.1;Bizerte 37.3 9.9
TO Pacific/Tongatapu=Nukualofa -21.1 -175.2;Neiafu -18.6 -174.0
TR Europe/Istanbul=Istanbul 41.1 29.0;Ankara 39.9 32.9;Izmir 38.4 27.2;Bursa 40.2 29.1;Adana 37.0 35.3;Gaziantep 37.1 37.4;Konya 37.9 32.5;Antalya 36.9 30.7;Diyarbakir 37.9 40.2;Icel 36.8 34.6;Samsun 41.3 36.3;Tarsus 36.9 34.9;Kayseri 38.7 35.5;Trabzon 41.0 39.7;Eskisehir 39.8 30.5;Malatya 38.4 38.3;Sanliurfa 37.2 38.8;Erzurum 39.9 41.3;Izmit 40.8 29.9;Kahramanmaras 37.6 36.9;Denizli 37.8 29.1;Van 38.5 43.4;Hatay 36.2 36.1
TT America/Port_of_Spain=Port-of-Spain 10.7 -61.5;San Fernando 10.3 -61.5
TV Pacific/Funafuti=Funafuti -8.5 179.2
TW Asia/Taipei=Taipei 25.0 121.6;New Taipei 25.0 121.5;Kaohsiung 22.6 120.3;Taichung 24.2 120.7;Tainan 23.0 120.2;Zhongli 25.0 121.2;Hsinchu 24.8 121.0;Changhua 24.1 120.5;Taoyuan 25.0 121.3;Keelung 25.1 121.7;Chiayi 23.5 120.4;Pingtung 22.7 120.5
TZ Africa/Dar_es_Salaam=Dar es Salaam -6.8 39.3;Mwanza -2.5 32.9;Moshi -3.3 37.3;Zanzibar -6.2 39.2;Arusha -3.4 36.7;Mbeya -8.9 33.4
UA Europe/Kyiv=Kyiv 50.4 30.5;Kharkiv 50.0 36.3;Dnipropetrovsk 48.5 35.0;Donetsk 48.0 37.8;Odessa 46.5 30.7;Lvov 49.8 24.0;Kryvyy Rih 47.9 33.3;Mariupol 47.1 37.6;Luhansk 48.6 39.3;Mykolayiv 47.0 32.0;Vinnytsya 49.2 28.5;Horlivka 48.3 38.1;Khmelnytskyy 49.4 27.0;Makiyivka 48.0 38.0;Poltava 49.6 34.6|Europe/Zaporozhye=Zaporizhzhya 47.9 35.2|Europe/Simferopol=Sevastapol 44.6 33.5;Simferopol 44.9 34.1
UG Africa/Kampala=Kampala 0.3 32.6;Mbale 1.1 34.2;Jinja 0.4 33.2;Arua 3.0 30.9;Gulu 2.8 32.3;Entebbe 0.1 32.5
US America/New_York=New York 40.7 -74.0;Philadelphia 40.0 -75.2;Miami 25.8 -80.2;Boston 42.3 -71.1;Atlanta 33.8 -84.4;Washington, D.C. 38.9 -77.0;Pittsburgh 40.4 -80.0;Baltimore 39.3 -76.6;Tampa 27.9 -82.5;Cleveland 41.5 -81.7;Fort Lauderdale 26.1 -80.1;Columbus 40.0 -83.0;Cincinnati 39.2 -84.5;Charlotte 35.2 -80.8;Jacksonville 30.3 -81.7;Virginia Beach 36.9 -76.0;Raleigh 35.8 -78.6;Orlando 28.5 -81.4;New Haven 41.3 -72.9;West Palm Beach 26.7 -80.1;Providence 41.8 -71.4;Buffalo 42.9 -78.9;Norfolk 36.8 -76.3;Bridgeport 41.2 -73.2;Richmond 37.6 -77.4;St. Petersburg 27.8 -82.7;Hartford 41.8 -72.7;Albany 42.7 -73.8;Rochester 43.2 -77.6;Dayton 39.8 -84.2;Akron 41.1 -81.5;Stamford 41.1 -73.5;Knoxville 36.0 -83.9;Lowell 42.6 -71.3;Syracuse 43.0 -76.2;Toledo 41.7 -83.6;Sarasota 27.3 -82.5;Covington 39.1 -84.5;Greensboro 36.1 -79.8;Allentown 40.6 -75.5|America/Los_Angeles=Los Angeles 34.0 -118.2;San Francisco 37.7 -122.5;San Diego 32.8 -117.2;Seattle 47.6 -122.3;Irvine 33.7 -117.8;San Jose 37.3 -121.8;Long Beach 33.8 -118.2;Portland 45.5 -122.7;Las Vegas 36.2 -115.2;Sacramento 38.6 -121.5;San Bernardino 34.1 -117.3;Oakland 37.8 -122.2;Fresno 36.7 -119.8;Stockton 38.0 -121.3;Tacoma 47.2 -122.5;Oceanside 33.2 -117.3;Bakersfield 35.4 -119.0;San Mateo 37.6 -122.3;Vancouver 45.6 -122.6|America/Chicago=Chicago 41.8 -87.8;Houston 29.8 -95.3;Dallas 32.8 -96.8;Minneapolis 45.0 -93.3;San Antonio 29.5 -98.5;St. Louis 38.6 -90.2;Ft. Worth 32.7 -97.3;Milwaukee 43.1 -87.9;Kansas City 39.1 -94.6;Austin 30.3 -97.7;Memphis 35.1 -90.0;Nashville 36.2 -86.8;Birmingham 33.5 -86.8;Tulsa 36.1 -95.9;Oklahoma City 35.5 -97.5;Omaha 41.2 -96.0;Arlington 32.7 -97.0;New Orleans 30.0 -90.0;St. Paul 44.9 -93.1;Pasadena 29.7 -95.1;Wichita 37.7 -97.3;Joliet 41.5 -88.1;Gary 41.6 -87.3;Laredo 27.5 -99.5;Baton Rouge 30.5 -91.1|America/Detroit=Detroit 42.3 -83.1;Grand Rapids 43.0 -85.7|America/Phoenix=Phoenix 33.5 -112.1;Mesa 33.4 -111.7;Tucson 32.2 -110.9;Glendale 33.6 -112.2|America/Denver=Denver 39.7 -105.0;Albuquerque 35.1 -106.6;El Paso 31.8 -106.5;Salt Lake City 40.8 -111.9;Aurora 39.7 -104.8;Colorado Springs 38.9 -104.8|America/Indiana/Indianapolis=Indianapolis 39.7 -86.2|America/Kentucky/Louisville=Louisville 38.2 -85.7|Pacific/Honolulu=Honolulu 21.3 -157.9
UY America/Montevideo=Montevideo -34.9 -56.2;Rivera -30.9 -55.6;Salto -31.4 -58.0;Punta del Este -35.0 -54.9;Paysandu -32.3 -58.1;Melo -32.4 -54.2
UZ Asia/Tashkent=Tashkent 41.3 69.3;Namangan 41.0 71.7;Andijon 40.8 72.3;Fargona 40.4 71.8|Asia/Samarkand=Samarqand 39.7 66.9;Qarshi 38.9 65.8
VA Europe/Rome=Vatican City 41.9 12.4
VC America/St_Vincent=Kingstown 13.1 -61.2
VE America/Caracas=Caracas 10.5 -66.9;Maracaibo 10.7 -71.7;Valencia 10.2 -68.0;Maracay 10.2 -67.6;Barquisimeto 10.0 -69.3;Ciudad Guayana 8.4 -62.6;Puerto la Cruz 10.2 -64.7;Barcelona 10.1 -64.7;Maturin 9.7 -63.2;San Cristobal 7.8 -72.2;Cabimas 10.4 -71.4;Ciudad Bolivar 8.1 -63.6;Los Teques 10.4 -67.0
VI America/St_Thomas=Christiansted 17.8 -64.7
VN Asia/Ho_Chi_Minh=Ho Chi Minh City 10.8 106.7;Hanoi 21.0 105.9;Haiphong 20.8 106.7;Da Nang 16.1 108.2;Can Tho 10.0 105.8;Bien Hoa 11.0 106.8;Hue 16.5 107.6;Qui Nhon 13.8 109.2;Vinh 18.7 105.7;Thai Nguyen 21.6 105.8;Nha Trang 12.3 109.2;Viet Tri 21.3 105.4
VU Pacific/Efate=Port Vila -17.7 168.3;Luganville -15.5 167.2
WS Pacific/Apia=Apia -13.8 -171.7
YE Asia/Aden=Sanaa 15.4 44.2;Aden 12.8 45.0;Taizz 13.6 44.0;Al Hudaydah 14.8 43.0;Ibb 14.0 44.2;Al Mukalla 14.5 49.1
YT Indian/Mayotte=Dzaoudzi -12.8 45.3
ZA Africa/Johannesburg=Cape Town -33.9 18.4;Johannesburg -26.2 28.0;Durban -29.9 31.0;Benoni -26.1 28.3;Pretoria -25.7 28.2;Port Elizabeth -34.0 25.6;Vereeniging -26.6 28.0;Pietermaritzburg -29.6 30.4;Bloemfontein -29.1 26.2;East London -33.0 27.9
ZM Africa/Lusaka=Lusaka -15.4 28.3;Kitwe -12.8 28.2;Ndola -13.0 28.7;Kabwe -14.4 28.4;Chingola -12.5 27.9;Kasama -10.2 31.2
ZW Africa/Harare=Harare -17.8 31.0;Bulawayo -20.2 28.6;Chitungwiza -18.0 31.1;Mutare -19.0 32.7;Gweru -19.5 29.8;Kwekwe -18.9 29.8
`
