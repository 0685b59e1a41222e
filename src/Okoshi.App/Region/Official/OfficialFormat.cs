using Okoshi.App.Imports;

namespace Okoshi.App.Region.Official;

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

    public static OfficialFormat Ssdse { get; } = new("ssdse-a", "教育用標準データセット（SSDSE-A 市区町村）", "独立行政法人 統計センター",
        "SSDSE の利用条件（出典を書けば自由に使える）", "統計センターの「SSDSE（教育用標準データセット）」から、SSDSE-A（市区町村）の CSV を取ります。どの年の版でも構いません。", "産業の厚み、人口と世帯、転入と転出、似た市町村")
    {
        Read = SsdsePreview.Read,
        IsYearly = true,
    };

    public static OfficialFormat Census { get; } = new("census", "国勢調査 年齢（5歳階級）・男女別人口", "総務省",
        "政府標準利用規約（出典を書けば自由に使える）", "e-Stat の「国勢調査 時系列データ」から、年齢（5歳階級）・男女別人口を、code,name,sex,age と年の列に並べます。", "いまの人口ピラミッドと、これまでの人口")
    {
        Read = AgeSexPreview.ReadCensus,
        IsYearly = true,
    };

    public static OfficialFormat Ipss { get; } = new("ipss", "日本の地域別将来推計人口", "国立社会保障・人口問題研究所",
        "社人研の利用条件（出典を書けば自由に使える）", "社人研の「日本の地域別将来推計人口」から、男女・年齢（5歳）階級別の推計結果を、code,name,sex,age と年の列に並べます。", "これからの人口ピラミッドと人口")
    {
        Read = AgeSexPreview.ReadIpss,
        IsYearly = true,
    };

    public static OfficialFormat Codes { get; } = new("codes", "全国地方公共団体コード・標準地域コード", "総務省",
        "政府標準利用規約（出典を書けば自由に使える）", "総務省の「全国地方公共団体コード」か、e-Stat の「標準地域コード」の一覧を取ります。", "市区町村の読みがな（名前をかなで探せるようになります）")
    {
        Read = CodesPreview.Read,
    };

    /// <summary>All formats that can be stored.</summary>
    public static IReadOnlyList<OfficialFormat> All { get; } = [Ssdse, Census, Ipss, Codes];

    /// <summary>How the format is read.</summary>
    public required Reader Read { get; init; }

    /// <summary>Whether an edition is a year, which then must be known.</summary>
    public bool IsYearly { get; init; }

    /// <exception cref="BadInputException">There is no such format.</exception>
    public static OfficialFormat Named(string name) => All.FirstOrDefault(f => f.Name == name)
        ?? throw new BadInputException(new ImportProblem(name, 0, "", "知らない書式です", $"{string.Join("、", All.Select(f => f.Name))} のどれかが必要です", "書式を選び直してください"));
}
