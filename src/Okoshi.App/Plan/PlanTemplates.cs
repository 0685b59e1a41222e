using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Plan;

/// <summary>The templates that stand on a day, one for a business, by business.</summary>
/// <exception cref="BadInputException">The pack's templates or parameters have errors on that day.</exception>
public sealed record TemplatesOn(DateOnly Day) : Derived<PackContent, IReadOnlyDictionary<string, PlanTemplate>>
{
    internal override IReadOnlyDictionary<string, PlanTemplate> From(PackContent source) => PlanTemplates.At(source, Day);
}

/// <summary>The plan templates of a pack.</summary>
public static class PlanTemplates
{
    /// <summary>Folder of the templates in a pack.</summary>
    public const string Folder = "plan/templates/";

    internal static IReadOnlyDictionary<string, PlanTemplate> At(PackContent pack, DateOnly day)
    {
        var problems = new List<ImportProblem>();
        var templates = PlanParameters.At(pack.Rows<ParameterRow>(), day, problems) is { } parameters
            ? ReadAll(pack, pack.Documents(Folder).Select(d => new PackDocument(d, d.Path)), parameters, problems)
            : [];
        if (problems.Count > 0)
            throw new BadInputException(problems);
        return templates
            .Select(t => t.Template)
            .Where(t => t.StandsOn(day))
            .GroupBy(t => t.Plan.Business, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(t => t.From)!, StringComparer.Ordinal);
    }

    /// <summary>The check of templates and parameters when a pack is read.</summary>
    internal static void Check(PackContent pack, IReadOnlyList<PackDocument> documents, List<ImportProblem> problems)
    {
        var rows = pack.Rows<ParameterRow>();
        PlanParameters.CheckPeriods(rows, problems);
        if (PlanParameters.At(rows, PlanParameters.LatestDay(rows), problems) is not { } parameters)
            return;
        var businesses = pack.Rows<BusinessRow>().Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var read = ReadAll(pack, documents, parameters, problems);
        foreach (var (display, template) in read.Where(t => !businesses.Contains(t.Template.Plan.Business)))
        {
            problems.Add(
                new ImportProblem(
                    display,
                    0,
                    "business",
                    $"「{template.Plan.Business}」という事業はありません",
                    "opportunity/businesses.csv の id が必要です",
                    "事業の行を足すか、綴りを直してください"
                )
            );
        }
        foreach (var twice in read.GroupBy(t => (t.Template.Plan.Business, t.Template.From)).Where(g => g.Count() > 1))
        {
            var (display, template) = twice.Last();
            problems.Add(
                new ImportProblem(
                    display,
                    0,
                    "business",
                    $"「{template.Plan.Business}」の {template.From:yyyy-MM-dd} からの雛形が {twice.First().Display} にもあります",
                    "同じ事業で同じ日からの雛形は一つだけです",
                    "どちらかを消すか、from を変えてください"
                )
            );
        }
    }

    /// <summary>A region's template takes the place of the common one of the same path.</summary>
    private static List<(string Display, PlanTemplate Template)> ReadAll(
        PackContent pack,
        IEnumerable<PackDocument> documents,
        PlanParameters parameters,
        List<ImportProblem> problems
    )
    {
        var sources = pack.Rows<SourceRow>().Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var templates = new List<(string, PlanTemplate)>();
        foreach (var document in documents.GroupBy(d => d.Row.Path, StringComparer.Ordinal).Select(g => g.Last()))
        {
            if (PlanTemplateReader.Read(document.Display, document.Row.Json, parameters, sources, problems) is { } template)
                templates.Add((document.Display, template));
        }
        return templates;
    }
}
