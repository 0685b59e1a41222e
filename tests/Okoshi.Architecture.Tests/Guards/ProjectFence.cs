using System.Xml.Linq;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>Engine ← App ← {Web, Cli}, and no package in the Engine but mathematics.</summary>
internal static class ProjectFence
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Okoshi.Engine"] = [],
        ["Okoshi.App"] = ["Okoshi.Engine"],
        ["Okoshi.Web"] = ["Okoshi.App"],
        ["Okoshi.Cli"] = ["Okoshi.App"],
    };

    private static readonly string[] EnginePackages = ["MathNet.Numerics", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    public static IEnumerable<string> Violations(string project, XDocument file)
    {
        if (!Allowed.TryGetValue(project, out var allowed))
            return [$"{project} is not in the table of projects."];
        var projects = Names(file, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Except(allowed);
        var packages =
            project == "Okoshi.Engine"
                ? Names(file, "PackageReference").Concat(Names(file, "FrameworkReference")).Except(EnginePackages)
                : [];
        return projects.Concat(packages).Select(name => $"{project} may not refer to {name}.");
    }

    private static IEnumerable<string> Names(XDocument file, string element) =>
        file.Descendants(element).Select(e => e.Attribute("Include")!.Value.Replace('\\', '/'));
}
