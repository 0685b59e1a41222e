using Okoshi.App.Imports;
using Okoshi.Engine.Plan;

namespace Okoshi.App.Plan;

/// <summary>A plan in a file of its own, outside a pack: the same format as a template, sources and notes optional.</summary>
public static class PlanFile
{
    /// <summary>Reads a plan.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static BusinessPlan Read(string file, string json, PlanParameters parameters)
    {
        var problems = new List<ImportProblem>();
        return PlanTemplateReader.Read(file, json, parameters, knownSources: null, problems)?.Plan ?? throw new BadInputException(problems);
    }
}
