using System.Globalization;
using Okoshi.App.Charts;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Picture;

/// <summary>The work of a municipality, drawn beside its peers.</summary>
public static class IndustryFigures
{
    /// <summary>
    /// 特化係数 on a basis: the industries large enough to judge, the thickest first; null without a survey, or without value added.
    /// </summary>
    public static Chart? Quotients(RegionPicture region, QuotientBasis basis = QuotientBasis.Workers)
    {
        if (basis == QuotientBasis.GrossProduct)
            return region.ValueAdded.Result?.Draw(region.Area.Name);
        if (region.Survey is not { } survey)
            return null;
        var isWorkers = basis == QuotientBasis.Workers;
        var names = region.Peers.Select(p => p.Area.Name).ToArray();
        var rows = region
            .Judged.Select(i =>
                (Industry: i, Own: isWorkers ? i.ByEmployees : i.ByEstablishments, Peers: isWorkers ? i.Peers : i.PeersByEstablishments)
            )
            .OrderByDescending(r => r.Own.Value ?? decimal.MinValue)
            .Select(r => new QuotientDots(
                r.Industry.Industry.Name,
                r.Own.Value,
                [.. r.Peers.Select((p, at) => new NamedValue(names[at], p.Value, p.Reason.Text()))],
                isWorkers ? With(r.Industry.Employees, "人") : With(r.Industry.Establishments, "か所"),
                r.Own.Value is { } own && r.Peers.Count > 0 ? $"{1 + r.Peers.Count(p => p.Value > own)}番目" : ""
            ));
        return QuotientPlot.Draw(region.Area.Name, [.. rows], isWorkers ? "従業者数" : "事業所数", survey.Info.Source);
    }

    /// <summary>The industries that are thickest on a basis, in words; none where nothing stands out.</summary>
    public static IReadOnlyList<string> Thickest(RegionPicture region, QuotientBasis basis)
    {
        var quotients = basis switch
        {
            QuotientBasis.GrossProduct => region.ValueAdded.Result?.Rows.Select(r => (Words: r.Activity, r.Quotient.Value)) ?? [],
            QuotientBasis.Establishments => region.Judged.Select(i => (i.Words, i.ByEstablishments.Value)),
            _ => region.Judged.Select(i => (i.Words, i.ByEmployees.Value)),
        };
        return
        [
            .. quotients
                .Where(q => q.Value >= region.Thresholds.ThickFrom.Value)
                .OrderByDescending(q => q.Value)
                .Take(region.Thresholds.MostNamed.Count)
                .Select(q => q.Words),
        ];
    }

    /// <summary>従業者の増減: three factors and their sum; null where they are not known.</summary>
    public static Chart? Shift(RegionPicture region)
    {
        if (region is not { Shift.Result: { } shift, Survey: { } survey, Earlier: { } earlier })
            return null;
        var title = $"{earlier.Year}年から{survey.Year}年に、従業者は {WithSign(shift.Total)}人";
        return BarChart.Draw(
            title,
            [
                new Bar("全国と同じだけ増減", Whole(shift.National)),
                new Bar("産業の組み合わせのため", Whole(shift.IndustryMix)),
                new Bar("この地域ならではの分", Whole(shift.Regional), Emphasised: true),
                new Bar("合計", Whole(shift.Total)),
            ],
            "人",
            $"{earlier.Info.Source}、{survey.Info.Source}",
            0
        );
    }

    /// <summary>A number with its sign.</summary>
    public static string WithSign(decimal value) =>
        (value < 0 ? "−" : "+") + Math.Abs(decimal.Round(value)).ToString("#,0", CultureInfo.InvariantCulture);

    private static decimal Whole(decimal value) => decimal.Round(value, 0, MidpointRounding.AwayFromZero);

    private static string With(long? count, string unit) =>
        count is { } known ? known.ToString("#,0", CultureInfo.InvariantCulture) + unit : "";
}
