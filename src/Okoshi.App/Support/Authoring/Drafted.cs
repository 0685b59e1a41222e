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
        var problems = new List<ImportProblem>();
        var read = PublishedVersion.Read("条件", key, version, problems);
        return (problems.Count > 0 ? null : read.ToProgramme(key, DateOnly.MinValue, null, null), problems);
    }
}
