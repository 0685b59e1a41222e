using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Plan;

/// <summary>The common pack's parameters as they were when the product was built, for commands that name no pack.</summary>
public static class StandardPlanParameters
{
    private const string File = "plan/parameters.csv";

    /// <summary>The parameters that stand on a day.</summary>
    /// <exception cref="BadInputException">The day lies before all of them.</exception>
    public static PlanParameters At(DateOnly day)
    {
        var problems = new List<ImportProblem>();
        using var stream = typeof(StandardPlanParameters).Assembly.GetManifestResourceStream(File)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var rows = new RowBinder(typeof(ParameterRow)).Bind(CsvTable.Read(File, bytes.ToArray()), problems);
        return PlanParameters.At(rows.Select(r => (ParameterRow)r.Row), day, problems) ?? throw new BadInputException(problems);
    }
}
