using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;

namespace Okoshi.Web.Shared;

/// <summary>One choice of a question.</summary>
public sealed record Choice(string Value, string Label, string Note = "", string Icon = "");

/// <summary>The three questions of the public start page with their choices.</summary>
public sealed class ThreeQuestions(CurrentPack current)
{
    /// <summary>The answer that leaves a question open; every question can be left open.</summary>
    public const string Unsure = "unknown";

    /// <summary>At most so many interests are used.</summary>
    public const int MostInterests = 3;

    public static IReadOnlyList<Choice> Ages { get; } =
        [new("15-17", "15〜17歳", "高校生など"), new("18-24", "18〜24歳"), new("25-34", "25〜34歳"), new("35-", "35歳以上")];

    public async ValueTask<IReadOnlyList<Choice>> InterestsAsync(CancellationToken cancellationToken)
    {
        var pack = await current.GetAsync(cancellationToken);
        return [.. pack.Rows<InterestRow>().Select(i => new Choice(i.Id, i.Label, "", i.Icon.Length > 0 ? i.Icon : i.Id)), new Choice(Unsure, "まだ分からない", "", Unsure)];
    }

    public async ValueTask<IReadOnlyList<Choice>> PlacesAsync(CancellationToken cancellationToken)
    {
        var pack = await current.GetAsync(cancellationToken);
        var areas = pack.Rows<MunicipalityRow>();
        var self = areas.FirstOrDefault(m => m.Role == "self")?.Name ?? pack.Manifest.Title;
        var near = areas.Where(m => m.Role == "area").Select(m => m.Name.TrimEnd('町', '村', '市')).Take(2).ToList();
        return
        [
            new Choice("city", self),
            new Choice("area", "となりの町や村", near.Count > 0 ? string.Join("・", near) + "など" : ""),
            new Choice("outside", "県の外", "いつか帰りたい人も"),
            new Choice(Unsure, "まだ分からない"),
        ];
    }
}
