using Okoshi.App.Sentences;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Api;

/// <summary>A region's profile with its sentences.</summary>
public sealed record RegionAnswer(
    RegionArea Area,
    IReadOnlyList<RegionArea> Neighbours,
    PopulationSummary Population,
    IndustryCount? AllIndustries,
    IReadOnlyList<IndustryProfile> Industries,
    CirculationAnswer Circulation,
    YouthMigration Youth,
    IReadOnlyList<Figure> MigrationSeries,
    IReadOnlyList<HighlightAnswer> Strengths,
    IReadOnlyList<HighlightAnswer> Losses,
    IReadOnlyList<string> Conventions,
    IReadOnlyList<string> Doubts
)
{
    internal static RegionAnswer Of(RegionProfile profile) =>
        new(
            profile.Area,
            profile.Neighbours,
            profile.Population,
            profile.AllIndustries,
            profile.Industries,
            new CirculationAnswer(
                profile.Circulation.Rate,
                RegionSentences.CirculationRate,
                profile.Circulation.Flows,
                profile.Circulation.AgreesWithPrint
            ),
            profile.Youth,
            profile.MigrationSeries,
            [.. profile.Strengths.Select(HighlightAnswer.Of)],
            [.. profile.Losses.Select(HighlightAnswer.Of)],
            RegionSentences.Conventions(profile.Thresholds),
            [.. profile.Doubts.Select(d => d.Text())]
        );
}

/// <summary>The rate of circulation and what it is computed from.</summary>
public sealed record CirculationAnswer(Computed Rate, string Convention, CirculationFlows Flows, bool? AgreesWithPrint);

/// <summary>A strength or a loss with the number that shows it.</summary>
public sealed record HighlightAnswer(HighlightKind Kind, string Topic, Figure Figure, IReadOnlyList<SourceRef> Sources)
{
    internal static HighlightAnswer Of(RegionHighlight highlight) =>
        new(highlight.Kind, highlight.Topic, highlight.Figure(), highlight.Sources);
}
