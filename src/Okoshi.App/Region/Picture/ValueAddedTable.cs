using Okoshi.App.Charts;
using Okoshi.App.Japanese;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>付加価値 of one activity in a municipality and in its prefecture.</summary>
/// <param name="Activity">Name, as the accounts or the survey classify.</param>
/// <param name="Value">Million yen in the municipality; null where not known.</param>
/// <param name="Quotient">Location quotient of the municipality, or why there is none.</param>
/// <param name="PrefectureValue">Million yen in the prefecture, as published.</param>
/// <param name="PrefectureQuotient">Location quotient of the prefecture, from published values alone.</param>
/// <param name="Reason">Why the municipality's value is not known; empty where it is.</param>
public sealed record ValueAddedRow(
    string Activity,
    decimal? Value,
    Computed Quotient,
    decimal? PrefectureValue,
    Computed PrefectureQuotient,
    string Reason
);

/// <summary>付加価値の特化係数 The third basis of the location quotient: what each activity adds in value.</summary>
/// <param name="Rows">Activities in the order of their source.</param>
/// <param name="IsEstimate">Split from the prefecture's accounts; false where the municipality's own values are published.</param>
/// <param name="Prefecture">Name of the prefecture.</param>
/// <param name="Year">Year that the values stand for, in words.</param>
/// <param name="Datasets">Where they come from.</param>
/// <param name="Conventions">How it was computed; shown wherever a figure of it is.</param>
public sealed record ValueAddedTable(
    IReadOnlyList<ValueAddedRow> Rows,
    bool IsEstimate,
    string Prefecture,
    string Year,
    IReadOnlyList<DatasetInfo> Datasets,
    IReadOnlyList<string> Conventions
)
{
    private const string Item = "付加価値額";
    private const decimal MillionsPerHundredMillion = 100;

    /// <summary>
    /// 県内総生産 by activity, and the divisions whose employees stand for each; none for public administration, which has no private
    /// establishments.
    /// </summary>
    private static readonly (string Item, string Name, string Divisions)[] Activities =
    [
        ("C112201", "農林水産業", "AB"),
        ("C112205", "鉱業", "C"),
        ("C112206", "製造業", "E"),
        ("C112207", "建設業", "D"),
        ("C112208", "電気・ガス・水道・廃棄物処理業", "F"),
        ("C112209", "卸売・小売業", "I"),
        ("C1122121", "運輸・郵便業", "H"),
        ("C112213", "宿泊・飲食サービス業", "M"),
        ("C1122122", "情報通信業", "G"),
        ("C112210", "金融・保険業", "J"),
        ("C112211", "不動産業", "K"),
        ("C112214", "専門・科学技術、業務支援サービス業", "LR"),
        ("C112215", "公務", ""),
        ("C112216", "教育", "O"),
        ("C112217", "保健衛生・社会事業", "P"),
        ("C112218", "その他のサービス", "NQ"),
    ];

    /// <summary>
    /// The published values of the municipality where there are such, else the estimate; the reason where there is neither.
    /// </summary>
    internal static async Task<(ValueAddedTable? Result, string Reason)> OfAsync(
        FigureSource source,
        IndustrySurvey? survey,
        MunicipalityCode area,
        CancellationToken cancellationToken
    )
    {
        if (area == MunicipalityCode.Nation)
            return (null, "都道府県が分かりません");
        var prefecture = area.ToPrefecture();
        var published = await source.NewestAsync(
            OfficialFormat.EstatLong,
            f => f.In(area) is not null && f.Items.Any(i => IndustryOf(i) is not null),
            cancellationToken
        );
        if (published is not null)
            return (Published(published, area, prefecture), "");
        if (source.Shelf.Joint.Find(area) is { IsWithinPrefecture: false })
            return (null, Remark.Of(JointAreaGap.SeveralPrefectures).Text());
        var accounts = await source.NewestAsync(
            OfficialFormat.EstatLong,
            f => f.Has(prefecture) && Activities.All(a => f.ItemOf(a.Item) is not null),
            cancellationToken
        );
        if (accounts is null)
            return (null, "県内総生産額（社会・人口統計体系の C1 の項目）が取り込まれていません");
        return survey is null
            ? (null, "この市区町村の、産業別の従業者（SSDSE-A）が取り込まれていません")
            : (Estimate(accounts, survey, area, prefecture), "");
    }

    /// <summary>The quotients on value added, the municipality beside its prefecture.</summary>
    public Chart Draw(string name)
    {
        var rows = Rows.OrderByDescending(r => r.Quotient.Value ?? decimal.MinValue)
            .Select(r => new QuotientDots(
                r.Activity,
                r.Quotient.Value,
                [new NamedValue(Prefecture, r.PrefectureQuotient.Value, r.PrefectureQuotient.Reason.Text())],
                r.Value is { } value ? $"{InHundredMillions(value):#,0}億円" : ""
            ));
        return QuotientPlot.Draw(
            name,
            [.. rows],
            IsEstimate ? "付加価値（推計）" : "付加価値",
            string.Join("、", Datasets.Select(d => d.Source)) + (IsEstimate ? "をもとに、本システムで推計" : "")
        );
    }

    /// <summary>億円, rounded.</summary>
    public static decimal InHundredMillions(decimal millions) =>
        decimal.Round(millions / MillionsPerHundredMillion, 0, MidpointRounding.AwayFromZero);

    private static ValueAddedTable Estimate(FigureSet accounts, IndustrySurvey survey, MunicipalityCode area, MunicipalityCode prefecture)
    {
        var year = accounts.ItemOf(Activities[0].Item)!.Period;
        var shares = ValueAddedSplit.Estimate([
            .. Activities.Select(a => new ActivityAccount(
                accounts[prefecture, a.Item, year],
                OfNation(accounts, a.Item, year),
                a.Divisions.Length > 0,
                survey.Employees(area, a.Divisions)?.Own,
                survey.EmployeesOfPrefecture(area.Prefecture, a.Divisions)
            )),
        ]);
        return new ValueAddedTable(
            [.. Activities.Select((a, i) => Row(a.Name, shares[i], accounts[prefecture, a.Item, year]))],
            IsEstimate: true,
            Prefectures.NameOf(area.Prefecture),
            $"{year}年度",
            [accounts.Info, survey.Info],
            [
                "推計です。公表された市区町村の付加価値ではありません。",
                $"市区町村の付加価値 ＝ 県内総生産額（活動別、{year}年度、名目）× 市区町村の従業者 ÷ 都道府県の従業者（民営、{survey.Year}年）。1人あたりの付加価値を、都道府県の中で同じとみなします。",
                "特化係数 ＝（地域のその産業 ÷ 地域の合計）÷（全国のその産業 ÷ 全国の合計）。全国は47都道府県の和です。公務は民営の従業者がないため市区町村に分けられず、市区町村の特化係数では、地域と全国の両方の合計から除きます。",
                $"{Prefectures.NameOf(area.Prefecture)}の特化係数は、公表された県内総生産額だけから計算した値で、公務を含みます。合計は、経済活動の和です（輸入品にかかる税などの調整を含みません）。",
                "産業の対応：専門・科学技術、業務支援サービス業は大分類 L と R、その他のサービスは N と Q、農林水産業は A と B の従業者で分けます。"
                    + "個人の農林漁家は従業者に入らないため、農林水産業の分け方は粗いものです。不動産業には、持ち家の家賃にあたる分が入ります。",
            ]
        );
    }

    private static ValueAddedTable Published(FigureSet figures, MunicipalityCode area, MunicipalityCode prefecture)
    {
        var items = figures
            .Items.Select(i => (Item: i, Industry: IndustryOf(i)))
            .Where(i => i.Industry is not null)
            .DistinctBy(i => i.Industry)
            .OrderBy(i => i.Industry)
            .ToArray();
        var code = figures.In(area)!.Value;
        var whole = Of(c => figures[prefecture, c]);
        var shares = ValueAddedSplit.Published(Of(c => figures[code, c]), whole, Of(c => OfNation(figures, c, figures.ItemOf(c)!.Period)));
        return new ValueAddedTable(
            [.. items.Where(i => !i.Industry!.Value.IsTotal).Select((i, at) => Row(i.Industry!.Value.Name, shares[at], whole.Parts[at]))],
            IsEstimate: false,
            Prefectures.NameOf(area.Prefecture),
            $"{figures.ItemOf(items[0].Item.Code)!.Period}年",
            [figures.Info],
            [
                "公表された市区町村の付加価値額です。",
                "特化係数 ＝（地域のその産業 ÷ 地域の合計）÷（全国のその産業 ÷ 全国の合計）。合計は、ファイルに全産業の項目があればその値、なければ産業の和です。全国は47都道府県の和で、都道府県の行がそろっていないときは「データなし」です。",
            ]
        );

        (IReadOnlyList<decimal?> Parts, decimal? All) Of(Func<string, decimal?> read) =>
            (
                [.. items.Where(i => !i.Industry!.Value.IsTotal).Select(i => read(i.Item.Code))],
                items.Where(i => i.Industry!.Value.IsTotal).Select(i => read(i.Item.Code)).FirstOrDefault()
            );
    }

    private static ValueAddedRow Row(string activity, ActivityShare share, decimal? prefecture) =>
        new(activity, share.Value, share.Quotient, prefecture, share.PrefectureQuotient, share.Reason.Text());

    /// <summary>付加価値額（製造業）, 付加価値額（E 製造業）, 付加価値額（全産業）: the division that an item stands for; null for any other item.</summary>
    private static IndustryCode? IndustryOf(OfficialItem item)
    {
        var name = Plain(item.Name);
        if (!name.StartsWith(Item, StringComparison.Ordinal))
            return null;
        var rest = name[Item.Length..];
        if (rest.Length == 0 || rest.Contains("全産業", StringComparison.Ordinal) || rest is "総数" or "合計")
            return IndustryCode.Total;
        return IndustryCode
            .Divisions.Select(d => (IndustryCode?)d)
            .FirstOrDefault(d =>
                Plain(d!.Value.Name) is var full
                && (rest == full || rest == d.Value.Code + full || rest == Plain(d.Value.Name.Split('（')[0]))
            );
    }

    private static string Plain(string text) =>
        string.Concat(TextFold.Nfkc(text).Where(c => !char.IsPunctuation(c) && !char.IsWhiteSpace(c)));

    private static decimal? OfNation(FigureSet figures, string item, string period) =>
        CompleteSum.Of(Prefectures.All.Select(p => figures[p.Code, item, period]));
}
