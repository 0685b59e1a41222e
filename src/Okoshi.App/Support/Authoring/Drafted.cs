using Okoshi.App.Imports;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Authoring;

/// <summary>A version as the Engine would judge it, published or not.</summary>
public static class Drafted
{
    /// <summary>The programme, or what keeps it from being judged. Its days are left out: what it says is looked at for any day.</summary>
    public static (SupportProgramme? Programme, IReadOnlyList<ImportProblem> Problems) Of(string key, ProgrammeVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var problems = new List<ImportProblem>();
        var conditions = ConditionsDocument.Read("条件", version.Conditions, key, null, problems);
        if (problems.Count > 0)
            return (null, problems);
        var published = new PublishedVersion(
            version.Id,
            version.Number,
            version.Title,
            version.Serves,
            VersionContent.Of(version).Texts,
            conditions,
            version.Reason,
            version.Conditions
        );
        return (ProgrammeCatalogue.ToProgramme(key, published, DateOnly.MinValue, null, null), problems);
    }
}
