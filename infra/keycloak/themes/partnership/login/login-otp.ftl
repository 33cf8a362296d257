<#-- Asks for the code of an authenticator app; says who is asked in plain text, where Keycloak's own page has a field without a label. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#macro who>
  <p class="who">${msg("codeFor")} <strong>${auth.attemptedUsername}</strong></p>
</#macro>
<#assign username = who in layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp'); section>
  <#if section = "header">
    ${msg("codeTitle")}
  <#elseif section = "form">
    <form id="kc-otp-login-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <#if otpLogin.userOtpCredentials?size gt 1>
        <fieldset class="apps">
          <legend>${msg("codeWhichApp")}</legend>
          <#list otpLogin.userOtpCredentials as app>
            <label><input type="radio" name="selectedCredentialId" value="${app.id}"
              <#if app.id == otpLogin.selectedCredentialId!''>checked</#if>> ${app.userLabel}</label>
          </#list>
        </fieldset>
      <#else>
        <input type="hidden" name="selectedCredentialId" value="${otpLogin.selectedCredentialId!''}">
      </#if>
      <@field.input name="otp" label=msg("loginOtpOneTime") autocomplete="one-time-code" fieldName="totp" autofocus=true />
      <@buttons.actionGroup>
        <@buttons.button id="kc-login" name="login" label="codeConfirm" />
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
