using Okoshi.App.Imports;

namespace Okoshi.App.Region.Official;

/// <summary>What names an edition of a format.</summary>
public enum EditionKind
{
    /// <summary>Anything or nothing.</summary>
    Free,

    /// <summary>A year, which must be known.</summary>
    Year,

    /// <summary>A year or a month of a year, which must be known.</summary>
    Month,

    /// <summary>The number of a revision (第14回改定), which must be known.</summary>
    Revision,

    /// <summary>What the file holds says it.</summary>
    OfFile,
}

/// <summary>A kind of official file that can be stored: how it is read, and what a person must know to fetch it.</summary>
/// <param name="Name">Name on the command line and in the database.</param>
/// <param name="Title">What the publisher calls it.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Licence">Terms of use.</param>
/// <param name="Download">Where the file is found and which one is meant.</param>
/// <param name="Use">What Okoshi shows from it.</param>
public sealed record OfficialFormat(string Name, string Title, string Publisher, string Licence, string Download, string Use)
{
    /// <summary>Reads the unpacked bytes.</summary>
    public delegate OfficialReading Reader(string file, ReadOnlySpan<byte> bytes);

    public static OfficialFormat Ssdse { get; } =
        new(
            "ssdse-a",
            "教育用標準データセット（SSDSE-A 市区町村）",
            "独立行政法人 統計センター",
            "SSDSE の利用条件（出典を書けば自由に使える）",
            "統計センターの「SSDSE（教育用標準データセット）」から、SSDSE-A（市区町村）の CSV を取ります。どの年の版でも構いません。",
            "産業の厚み、人口と世帯、転入と転出、似た市町村"
        )
        {
            Read = SsdsePreview.Read,
            Edition = EditionKind.Year,
            StatesEdition = true,
        };

    public static OfficialFormat Census { get; } =
        new(
            "census",
            "国勢調査 年齢（5歳階級）・男女別人口",
            "総務省",
            "政府標準利用規約（出典を書けば自由に使える）",
            "e-Stat の「国勢調査 時系列データ」から、年齢（5歳階級）・男女別人口を、code,name,sex,age と年の列に並べます。",
            "いまの人口ピラミッドと、これまでの人口"
        )
        {
            Read = AgeSexPreview.ReadCensus,
            Edition = EditionKind.Year,
        };

    public static OfficialFormat Ipss { get; } =
        new(
            "ipss",
            "日本の地域別将来推計人口",
            "国立社会保障・人口問題研究所",
            "社人研の利用条件（出典を書けば自由に使える）",
            "社人研の「日本の地域別将来推計人口」から、男女・年齢（5歳）階級別の推計結果を、code,name,sex,age と年の列に並べます。",
            "これからの人口ピラミッドと人口"
        )
        {
            Read = AgeSexPreview.ReadIpss,
            Edition = EditionKind.Year,
        };

    public static OfficialFormat Codes { get; } =
        new(
            "codes",
            "全国地方公共団体コード・標準地域コード",
            "総務省",
            "政府標準利用規約（出典を書けば自由に使える）",
            "総務省の「全国地方公共団体コード」か、e-Stat の「標準地域コード」の一覧を取ります。",
            "市区町村の読みがな（名前をかなで探せるようになります）"
        )
        {
            Read = CodesPreview.Read,
        };

    public static OfficialFormat Boundaries { get; } =
        new(
            "boundaries",
            "国土数値情報（行政区域）",
            "国土交通省",
            "国土数値情報の利用条件（出典を書けば自由に使える年の版）",
            "国土数値情報の「行政区域データ」から、市区町村の GeoJSON か TopoJSON を取ります。全国でも、都道府県ごとでも構いません。境界の年はファイルに書かれていないので、版の年を入れます。",
            "市区町村を塗り分けた地図"
        )
        {
            Read = BoundaryPreview.Read,
            Edition = EditionKind.Year,
        };

    public static OfficialFormat Corporations { get; } =
        new(
            "corporations",
            "法人番号の設立と閉鎖",
            "国税庁",
            "法人番号公表サイトの利用規約（出典を書けば自由に使える）",
            "法人番号公表サイトの「差分データ」（30の列）か、月ごと・市区町村ごとに数えたもの（month,city_code,new_companies など）を取ります。差分データは月ごとの数だけを残し、法人の名前や所在地は残しません。",
            "法人の設立と閉鎖の動き"
        )
        {
            Read = CorporationPreview.Read,
            Edition = EditionKind.OfFile,
        };

    public static OfficialFormat InputOutput { get; } =
        new(
            "io",
            "産業連関表",
            "総務省",
            "政府標準利用規約（出典を書けば自由に使える）",
            "e-Stat の「産業連関表」から、取引基本表を取ります。行列の形（input,industry/… の見出し）でも、縦長の形（input_type,input_name,output_type,output_name,値）でも構いません。",
            "産業ごとに、域外へ売る分と域外から買う分（推計）、需要の変化の波及"
        )
        {
            Read = InputOutputPreview.Read,
            Edition = EditionKind.Year,
        };

    public static OfficialFormat EstatLong { get; } =
        new(
            "estat-long",
            "社会・人口統計体系（都道府県）",
            "総務省",
            "政府標準利用規約（出典を書けば自由に使える）",
            "e-Stat の「社会・人口統計体系」から、都道府県の基礎データを取り、item_code,item_name,unit,year,pref_code,value の列に並べます。"
                + "市区町村の付加価値額（経済センサス‐活動調査）も、同じ列で取り込めます。",
            "都道府県のお金の流れ、付加価値でみた産業の厚み"
        )
        {
            Read = EstatLongPreview.Read,
            Edition = EditionKind.OfFile,
        };

    public static OfficialFormat Circulation { get; } =
        new(
            "circulation",
            "市区町村の地域経済循環（生産・分配・支出の勘定）",
            "市区町村",
            "もとの資料の利用条件（ファイルの source に書いた資料）",
            "市区町村の地域経済循環分析（RESAS、環境省、県や市の調査）の値を、JSON に書き写します。書き方は docs/職員/地域の計算 にあります。"
                + "okoshi region circulation と同じ形に、region（団体コード）、name、year、source（もとの資料）を足します。",
            "市区町村のお金の流れ、項目ごとの漏れ、循環率、産業ごとの域際収支"
        )
        {
            Read = CirculationPreview.Read,
            Edition = EditionKind.Year,
            StatesEdition = true,
        };

    public static OfficialFormat Jobs { get; } =
        new(
            "jobs",
            "一般職業紹介状況（職業別の求人と求職）",
            "厚生労働省・ハローワーク",
            "公表元の利用条件（出典を書けば自由に使える）",
            "労働局かハローワークが毎月公表する「職業別の求人・求職（有効求人・有効求職）」の表を、region,name,occupation,seekers,vacancies の列に並べます。"
                + "region は団体コードで、安定所の管内は、含む市区町村のコードを「;」で並べます。何年何月の値かは、版に入れます（例：2026-08）。",
            "職種ごとの、求人と求職の食い違い"
        )
        {
            Read = JobPreview.Read,
            Edition = EditionKind.Month,
        };

    public static OfficialFormat Jsic { get; } =
        new(
            "jsic",
            "日本標準産業分類",
            "総務省",
            "政府標準利用規約（出典を書けば自由に使える）",
            "総務省の「日本標準産業分類」から、分類項目の一覧を取ります。改定の回（第14回など）はファイルに書かれていないので、版に入れます。",
            "産業の大分類に、どんな仕事が入るか"
        )
        {
            Read = JsicPreview.Read,
            Edition = EditionKind.Revision,
        };

    public static OfficialFormat Wages { get; } =
        new(
            "wages",
            "賃金構造基本統計調査（産業別の賃金）",
            "厚生労働省",
            "政府標準利用規約（出典を書けば自由に使える）",
            "e-Stat の「賃金構造基本統計調査」から、都道府県・産業大分類別の所定内給与額などを取り、region,industry,wage の列に並べます。地域ごとに「総数」の行が要ります。単位はファイルの中でそろえます。"
                + "調査の年はファイルに書かれていないので、版に入れます。",
            "その仕事で、雇われて働くより多い収入を見込めるか（機会の点）"
        )
        {
            Read = WagePreview.Read,
            Edition = EditionKind.Year,
        };

    public static OfficialFormat Local { get; } =
        new(
            "local",
            "地域の調べ",
            "市区町村など（行ごとの出典）",
            "行ごとの出典の利用条件",
            "市区町村別の公表統計がないものを、地域で調べて書きます。市区町村コード,項目,品目,年月,値,単位,出典,備考 の列に並べます。項目は 観光入込客数、宿泊者数、後継者を探す事業者数、使われていない副産物、地域の資源 です。"
                + "どこで数が見つかるかは「統計データを確かめて取り込む」の手引にあります。",
            "訪れる人と季節、後継者を探す店や会社、資源と副産物（機会の根拠と点）"
        )
        {
            Read = LocalPreview.Read,
            Edition = EditionKind.OfFile,
        };

    /// <summary>All formats that can be stored.</summary>
    public static IReadOnlyList<OfficialFormat> All { get; } =
    [Ssdse, Census, Ipss, Codes, Boundaries, Corporations, InputOutput, EstatLong, Circulation, Jobs, Jsic, Wages, Local];

    /// <summary>How the format is read.</summary>
    public required Reader Read { get; init; }

    /// <summary>What an edition is.</summary>
    public EditionKind Edition { get; init; }

    /// <summary>The file itself says its edition, so that no other may be given.</summary>
    public bool StatesEdition { get; init; }

    /// <exception cref="BadInputException">There is no such format.</exception>
    public static OfficialFormat Named(string name) =>
        All.FirstOrDefault(f => f.Name == name)
        ?? throw new BadInputException(
            new ImportProblem(
                name,
                0,
                "",
                "知らない書式です",
                $"{string.Join("、", All.Select(f => f.Name))} のどれかが必要です",
                "書式を選び直してください"
            )
        );
}
