using System.Collections.Frozen;
using System.Text;

namespace Okoshi.App.Japanese;

/// <summary>
/// 異体字 Spellings of one kanji that a searcher regards as the same: 高 and 髙, 辺 and 邊. The usual form comes first, as
/// 文字情報基盤 縮退マップ and 常用漢字表 (いわゆる康熙字典体) name it; only the common ones of names and places. 斉 and 斎 are two kanji
/// that registers confuse, and so are one here. Only for comparing: what is written stays.
/// </summary>
internal static class KanjiVariants
{
    private const string Groups =
        "高髙 崎﨑嵜 斎齋斉齊 辺邊邉 浜濱濵 沢澤 島嶋嶌 富冨 吉𠮷 土圡𡈽 叱𠮟 剥剝 填塡 頬頰 広廣 国國 学學斈 会會 桜櫻 竜龍 滝瀧 "
        + "真眞 恵惠 徳德 蔵藏 黒黑 栄榮 実實 寿壽 円圓 県縣 区區 鉄鐵鐡 駅驛 号號 岳嶽 浅淺 条條 荘莊 曽曾 増增 柳栁 桑桒 館舘 "
        + "鴎鷗 郷鄕鄉 瀬瀨 頼賴 静靜 与與 万萬 峰峯 淵渕渊 弥彌 亜亞 児兒 乗乘 仏佛 来來 単單 団團 宝寶寳 尚尙 巌巖 彦彥 従從 "
        + "応應 戸戶户 教敎 数數 晋晉 暁曉 横橫 歩步 歴歷 毎每 清淸 温溫 済濟 湾灣 焼燒 営營 為爲 産產 当當 発發 禅禪 稲稻 穂穗 "
        + "縁緣 緑綠 総總 声聲 台臺 旧舊 園薗 芸藝 薬藥 芦蘆 衛衞 覚覺 譲讓 豊豐 軽輕 村邨 醸釀 鎮鎭 関關 雑雜 青靑 飲飮 塩鹽 "
        + "麦麥 麺麵 黄黃 点點 歯齒 亀龜 闘鬪鬭 鶏鷄雞 桧檜 槙槇 凛凜 舎舍 権權 検檢 険險 剣劍劒 厳嚴 勲勳 両兩 並竝 乱亂 予豫 "
        + "争爭 仮假 伝傳 体體 余餘 価價 倹儉 写寫 処處 剤劑 労勞 励勵 効效 勧勸 参參 双雙 収收 図圖 囲圍 圧壓 堕墮 壊壞 変變 "
        + "奥奧 奨奬獎 将將 専專 対對 属屬 巻卷 帯帶 庁廳 廃廢 弁辨瓣辯 弐貳 壱壹 径徑 恋戀 悪惡 恒恆 懐懷 戦戰 戯戲 択擇 担擔 "
        + "拠據 拡擴 挙擧 挿插 捜搜 揺搖 携攜 摂攝 昼晝 晩晚 枢樞 栃杤 楼樓 楽樂 様樣 橋槗 欧歐 歓歡 残殘 気氣 浄淨 渋澁 渓溪 "
        + "湿濕 満滿 潜潛 炉爐 犠犧 猟獵 献獻 瓶甁 画畫畵 畳疊 疎踈 痩瘦 盗盜 砕碎 礼禮 祢禰 称稱 窓窗 粋粹 糸絲 経經 継繼 続續 "
        + "絵繪 繊纖 聴聽 胆膽 脳腦 臓臟 蛍螢 蚕蠶 蛮蠻 装裝 触觸 訳譯 証證 誉譽 読讀 謡謠 賛贊 践踐 転轉 辞辭 逓遞 遅遲 遥遙 "
        + "郎郞 酔醉 釈釋 鉱鑛 銭錢 鋳鑄 録錄 隠隱 隣鄰 隷隸 霊靈 顔顏 顕顯 騒騷 験驗 髄髓 鯵鰺 鴬鶯 鹸鹼 籠篭 蝋蠟 蝉蟬 掴摑 "
        + "撹攪 涛濤 涜瀆 砺礪 祷禱 箪簞 繋繫 莱萊 噛嚙 屏屛 并幷 薮藪 藁藳 迩邇 梼檮 尭堯 ";

    private static readonly string[][] All =
    [
        .. Groups.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(g => g.EnumerateRunes().Select(r => r.ToString()).ToArray()),
    ];

    private static readonly FrozenDictionary<int, string> Usual = All.SelectMany(g =>
            g.Skip(1).Select(v => (Of: Rune.GetRuneAt(v, 0).Value, Usual: g[0]))
        )
        .ToFrozenDictionary(v => v.Of, v => v.Usual);

    private static readonly FrozenDictionary<int, string[]> Together = All.SelectMany(g =>
            g.Select(v => (Of: Rune.GetRuneAt(v, 0).Value, g))
        )
        .ToFrozenDictionary(v => v.Of, v => v.g);

    /// <summary>The usual form of a kanji; null where it is that already, or no other is known.</summary>
    public static string? UsualOf(int rune) => Usual.GetValueOrDefault(rune);

    /// <summary>All forms of a kanji, the usual one first; only itself where no other is known.</summary>
    public static IReadOnlyList<string> FormsOf(Rune rune) => Together.TryGetValue(rune.Value, out var forms) ? forms : [rune.ToString()];

    /// <summary>A variation selector, which chooses a shape and is no letter of its own.</summary>
    public static bool IsSelector(int rune) => rune is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
