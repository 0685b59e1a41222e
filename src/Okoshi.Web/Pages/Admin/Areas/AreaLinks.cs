using Okoshi.Engine.Shared;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Areas;

/// <summary>Addresses of the joint areas.</summary>
public static class AreaLinks
{
    public const string List = "/admin/areas";

    /// <summary>The list, with the area that was just declared.</summary>
    public static string Declared(MunicipalityCode code) => Address.Of(List, ("declared", code.Digits));

    /// <summary>The question before one is taken back.</summary>
    public static string ConfirmRemoval(MunicipalityCode code) => Address.Of(List, ("remove", code.Digits));
}
